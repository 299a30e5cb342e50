package org.clientele.settings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.clientele.shared.Feature;
import org.clientele.shared.FeatureGuard;
import org.clientele.shared.ForFeature;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells which features are on; asked for every page and menu, hence answered from memory. Not a secret, so nobody is
 * asked for a permission.
 */
@Component
public class Features implements FeatureGuard {

    /** So that other nodes on the same database follow. */
    private static final Duration KNOWN_FOR = Duration.ofSeconds(30);

    private final FeatureSwitchRepository switches;
    private final Clock clock;
    private volatile @Nullable Known known;

    Features(FeatureSwitchRepository switches, Clock clock) {
        this.switches = switches;
        this.clock = clock;
    }

    public boolean isOn(Feature feature) {
        return !known().off().contains(feature);
    }

    @Override
    public boolean isOn(Class<?> part) {
        ForFeature feature = part.getAnnotation(ForFeature.class);
        return feature == null || isOn(feature.value());
    }

    @TransactionalEventListener
    void forget(FeatureSwitched event) {
        known = null;
    }

    private Known known() {
        Known before = known;
        Instant now = clock.instant();
        if (before != null && now.isBefore(before.readAt().plus(KNOWN_FOR))) {
            return before;
        }
        Known read = new Known(Set.copyOf(switches.findOff()), now);
        known = read;
        return read;
    }

    private record Known(Set<Feature> off, Instant readAt) {}
}
