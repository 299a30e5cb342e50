package org.clientele.settings;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one row of settings. It is there from the first migration on. */
@Entity
@Table(name = "settings")
class StoredSettings {

    static final UUID ID = new UUID(0, 1);

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private int archiveDays;
    private String supportEmail;
    private String supportPhone;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    private String changedBy;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    StoredSettings() {}

    void change(SettingsDetails details, String by, Instant at) {
        this.archiveDays = details.archiveDays();
        this.supportEmail = details.supportEmail();
        this.supportPhone = details.supportPhone();
        this.visibility = details.visibility();
        this.changedBy = by;
        this.changedAt = at;
    }

    long version() {
        return Objects.requireNonNull(version);
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    SettingsDetails toDetails() {
        return new SettingsDetails(archiveDays, supportEmail, supportPhone, visibility);
    }
}
