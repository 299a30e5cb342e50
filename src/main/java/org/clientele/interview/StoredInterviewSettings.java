package org.clientele.interview;

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
@Table(name = "interview_settings")
class StoredInterviewSettings {

    static final UUID ID = new UUID(0, 1);

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private ClientCopy clientCopy;

    private Instant changedAt;
    private String changedBy;

    @SuppressWarnings("NullAway.Init")
    StoredInterviewSettings() {}

    void change(InterviewSettingsDetails details, Stamp stamp) {
        clientCopy = details.clientCopy();
        changedAt = stamp.at();
        changedBy = stamp.by();
    }

    Stamp changed() {
        return new Stamp(changedBy, changedAt);
    }

    CurrentInterviewSettings toSettings() {
        return new CurrentInterviewSettings(version == null ? 0 : version, new InterviewSettingsDetails(clientCopy));
    }
}
