package org.clientele.vacancy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.clientele.shared.Stamp;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "vacancy_settings")
class StoredVacancySettings {

    static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000110");

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private boolean inviteAfterRelease;
    private Instant changedAt;
    private String changedBy;

    @SuppressWarnings("NullAway.Init")
    StoredVacancySettings() {}

    void change(VacancySettingsDetails details, Stamp stamp) {
        inviteAfterRelease = details.inviteAfterRelease();
        changedAt = stamp.at();
        changedBy = stamp.by();
    }

    CurrentVacancySettings toSettings() {
        return new CurrentVacancySettings(
                version == null ? 0 : version, new VacancySettingsDetails(inviteAfterRelease));
    }

    Stamp changed() {
        return new Stamp(changedBy, changedAt);
    }
}
