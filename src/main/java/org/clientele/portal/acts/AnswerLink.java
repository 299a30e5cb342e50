package org.clientele.portal.acts;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.clientele.portal.SeenSubmission;
import org.jspecify.annotations.Nullable;

/** By which a contact answers once without signing in. Used ones are kept for a while, so that it can be said. */
@Entity
@Table(name = "contact_answer_link")
class AnswerLink {

    @Id
    private String secretHash;

    @Version
    private @Nullable Long version;

    private UUID contactId;

    @Enumerated(EnumType.STRING)
    private AnswerSubject subject;

    private UUID recordId;
    private @Nullable Instant startsAt;
    private @Nullable UUID stageId;
    private @Nullable Instant shownSince;
    private Instant expiresAt;
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway.Init")
    AnswerLink() {}

    AnswerLink(String secretHash, UUID contact, AnswerSubject subject, UUID record, Instant expiresAt) {
        this.secretHash = secretHash;
        this.contactId = contact;
        this.subject = subject;
        this.recordId = record;
        this.expiresAt = expiresAt;
    }

    /** Of an interview: the time that the mail speaks of. */
    void speaksOf(Instant time) {
        startsAt = time;
    }

    /** Of a candidate: where the mail says it stands, and since when it is shown. */
    void speaksOf(SeenSubmission submission) {
        stageId = submission.stage().id().value();
        shownSince = submission.shownSince();
    }

    /** Whether the candidate stands where it did when the mail was written, and was shown without a break. */
    boolean isStillAbout(SeenSubmission submission) {
        return submission.stage().id().value().equals(stageId) && Objects.equals(submission.shownSince(), shownSince);
    }

    void use(Instant at) {
        usedAt = at;
    }

    boolean isUsed() {
        return usedAt != null;
    }

    boolean isExpired(Instant now) {
        return expiresAt.isBefore(now);
    }

    UUID contactId() {
        return contactId;
    }

    AnswerSubject subject() {
        return subject;
    }

    UUID recordId() {
        return recordId;
    }

    Optional<Instant> startsAt() {
        return Optional.ofNullable(startsAt);
    }
}
