package org.clientele.settings;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.clientele.shared.Feature;
import org.jspecify.annotations.Nullable;

/** Whether a feature is on. Made when somebody first switches it. */
@Entity
@Table(name = "feature_switch")
class FeatureSwitch {

    @Id
    @Enumerated(EnumType.STRING)
    private Feature feature;

    @Version
    private @Nullable Long version;

    private boolean isOn;
    private String changedBy;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    FeatureSwitch() {}

    FeatureSwitch(Feature feature, boolean on, String by, Instant at) {
        this.feature = feature;
        turn(on, by, at);
    }

    final void turn(boolean on, String by, Instant at) {
        this.isOn = on;
        this.changedBy = by;
        this.changedAt = at;
    }
}
