package org.clientele.offlimits;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.clientele.shared.Stamp;
import org.jspecify.annotations.Nullable;

/** The one row of settings. It is there from its migration on. */
@Entity
@Table(name = "off_limits_settings")
class StoredOffLimitsSettings {

    static final UUID ID = new UUID(0, 1);

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    private int reminderDays;
    private String changedBy;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    StoredOffLimitsSettings() {}

    void change(OffLimitsSettingsDetails details, Stamp stamp) {
        this.mode = details.mode();
        this.reminderDays = details.reminderDays();
        this.changedBy = stamp.by();
        this.changedAt = stamp.at();
    }

    Stamp changed() {
        return new Stamp(changedBy, changedAt);
    }

    CurrentOffLimitsSettings toSettings() {
        return new CurrentOffLimitsSettings(
                version == null ? 0 : version, new OffLimitsSettingsDetails(mode, reminderDays));
    }
}
