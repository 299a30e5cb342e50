package org.clientele.offlimits;

import org.clientele.settings.Features;
import org.clientele.shared.Feature;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Keeps the services closed as long as no administrator has switched the feature on (docs/features.md S0.30). */
@Component
class OffLimitsSwitch {

    private final Features features;

    OffLimitsSwitch(Features features) {
        this.features = features;
    }

    boolean isOn() {
        return features.isOn(Feature.OFF_LIMITS);
    }

    /** @throws AccessDeniedException if the feature is off, whoever asks */
    void require() {
        if (!isOn()) {
            throw new AccessDeniedException("Off-limits is switched off");
        }
    }
}
