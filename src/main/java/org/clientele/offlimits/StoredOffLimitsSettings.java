package org.clientele.offlimits;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.clientele.shared.SettingsRow;
import org.clientele.shared.Stamp;

@Entity
@Table(name = "off_limits_settings")
class StoredOffLimitsSettings extends SettingsRow {

    @Enumerated(EnumType.STRING)
    private Mode mode;

    private int reminderDays;

    @SuppressWarnings("NullAway.Init")
    StoredOffLimitsSettings() {}

    void change(OffLimitsSettingsDetails details, Stamp stamp) {
        this.mode = details.mode();
        this.reminderDays = details.reminderDays();
        touch(stamp);
    }

    OffLimitsSettingsDetails details() {
        return new OffLimitsSettingsDetails(mode, reminderDays);
    }
}
