package org.clientele.vacancy;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.clientele.shared.SettingsRow;
import org.clientele.shared.Stamp;

@Entity
@Table(name = "vacancy_settings")
class StoredVacancySettings extends SettingsRow {

    private boolean inviteAfterRelease;

    @SuppressWarnings("NullAway.Init")
    StoredVacancySettings() {}

    void change(VacancySettingsDetails details, Stamp stamp) {
        inviteAfterRelease = details.inviteAfterRelease();
        touch(stamp);
    }

    VacancySettingsDetails details() {
        return new VacancySettingsDetails(inviteAfterRelease);
    }
}
