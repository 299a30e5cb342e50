package org.clientele.settings;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayAdminister;
import org.clientele.shared.Change;
import org.clientele.shared.Feature;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SettingsChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an administrator switches features on and off (docs/features.md S1.43). */
@Service
@MayAdminister
public class FeatureSwitches {

    private final FeatureSwitchRepository switches;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FeatureSwitches(
            FeatureSwitchRepository switches, CurrentActor actor, ApplicationEventPublisher events, Clock clock) {
        this.switches = switches;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** All features in their order, and whether each is on. */
    @Transactional(readOnly = true)
    public Map<Feature, Boolean> all() {
        Set<Feature> off = switches.findOff();
        Map<Feature, Boolean> all = new EnumMap<>(Feature.class);
        Arrays.stream(Feature.values()).forEach(feature -> all.put(feature, !off.contains(feature)));
        return all;
    }

    /** Switches a feature; takes effect with the next page that anybody opens. */
    @Transactional
    @RetriedOnCollision
    public void turn(Feature feature, boolean on) {
        String by = actor.require().name();
        switches.findById(feature)
                .ifPresentOrElse(
                        known -> known.turn(on, by, clock.instant()),
                        () -> switches.save(new FeatureSwitch(feature, on, by, clock.instant())));
        events.publishEvent(new FeatureSwitched(feature, on));
        events.publishEvent(new SettingsChanged(List.of(new Change("feature." + feature, null, Boolean.toString(on)))));
    }
}
