package org.clientele.interview;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.clientele.shared.SettingsRow;
import org.clientele.shared.Stamp;

@Entity
@Table(name = "interview_settings")
class StoredInterviewSettings extends SettingsRow {

    @Enumerated(EnumType.STRING)
    private ClientCopy clientCopy;

    @SuppressWarnings("NullAway.Init")
    StoredInterviewSettings() {}

    void change(InterviewSettingsDetails details, Stamp stamp) {
        clientCopy = details.clientCopy();
        touch(stamp);
    }

    InterviewSettingsDetails details() {
        return new InterviewSettingsDetails(clientCopy);
    }
}
