package org.clientele.offlimits;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.clientele.security.Permission.MayRead;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells which clients are off limits, for lists and headers (docs/features.md S0.8). */
@Service
@MayRead
public class OffLimitsBadges {

    private final RuleFinder finder;
    private final OffLimitsSwitch feature;
    private final Clock clock;

    OffLimitsBadges(RuleFinder finder, OffLimitsSwitch feature, Clock clock) {
        this.finder = finder;
        this.feature = feature;
        this.clock = clock;
    }

    /**
     * What is to be said of those of the clients that a standing rule covers, in two statements; also a rule that is
     * still to begin, which the badge says. Clients that one does not see are left out.
     */
    @Transactional(readOnly = true)
    public Map<UUID, RuleBadge> of(Collection<UUID> clients) {
        return feature.isOn() && !clients.isEmpty() ? finder.badges(clients, Days.today(clock)) : Map.of();
    }
}
