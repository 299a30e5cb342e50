package org.clientele.submission;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.clientele.access.Visible;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.resume.ResumeVersionId;
import org.clientele.shared.Stamp;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * A contact whom a submission was shared with: in which version of the résumé, and with which words. Over once the
 * submission is withdrawn. Its submission holds the version by which colliding writes are told apart.
 */
@Entity
@Filter(name = Visible.FILTER, condition = Visible.OF_CLIENT, deduceAliasInjectionPoints = false)
@Table(name = "submission_share")
class SubmissionShare implements Persistable<SubmissionShare.Key> {

    @EmbeddedId
    private Key id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client_id"))
    private ClientId clientId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "resume_version_id"))
    private @Nullable ResumeVersionId resumeVersionId;

    private String comment;
    private Instant sharedAt;
    private String sharedBy;
    private @Nullable Instant firstSeenAt;
    private @Nullable Instant lastSeenAt;
    private @Nullable Instant withdrawnAt;

    @Transient
    private boolean fresh;

    /** Who sees what. */
    @Embeddable
    record Key(UUID submissionId, UUID contactId) implements Serializable {

        static Key of(SubmissionId submission, ContactId contact) {
            return new Key(submission.value(), contact.value());
        }
    }

    @SuppressWarnings("NullAway.Init")
    SubmissionShare() {}

    /** Shown by {@link #show}. */
    @SuppressWarnings("NullAway.Init")
    SubmissionShare(Submission submission, ContactId contact) {
        this.id = Key.of(submission.id(), contact);
        this.clientId = submission.clientId();
        this.comment = "";
        this.fresh = true;
    }

    /** The same for the contact that this one has become. */
    SubmissionShare handedTo(ContactId contact) {
        SubmissionShare copy = new SubmissionShare();
        copy.id = Key.of(submission(), contact);
        copy.clientId = clientId;
        copy.resumeVersionId = resumeVersionId;
        copy.comment = comment;
        copy.sharedAt = sharedAt;
        copy.sharedBy = sharedBy;
        copy.firstSeenAt = firstSeenAt;
        copy.lastSeenAt = lastSeenAt;
        copy.withdrawnAt = withdrawnAt;
        copy.fresh = true;
        return copy;
    }

    /**
     * From now on the contact sees this version.
     *
     * @param words in place of those of before; empty to leave them
     */
    SubmissionShare show(@Nullable ResumeVersionId version, String words, Stamp stamp) {
        resumeVersionId = version;
        comment = words.isEmpty() ? comment : words;
        sharedAt = stamp.at();
        sharedBy = stamp.by();
        withdrawnAt = null;
        return this;
    }

    /** The contact sees nothing of it any more. */
    void withdraw(Instant at) {
        withdrawnAt = at;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Whether the contact sees just this version, or sees the candidate without any. */
    boolean shows(@Nullable ResumeVersionId version) {
        return !isWithdrawn() && Objects.equals(resumeVersionId, version);
    }

    /** The contact opened it. */
    void see(Instant at) {
        firstSeenAt = firstSeenAt == null ? at : firstSeenAt;
        lastSeenAt = at;
    }

    @PostPersist
    void kept() {
        fresh = false;
    }

    ContactId contact() {
        return new ContactId(id.contactId());
    }

    Optional<ResumeVersionId> resume() {
        return Optional.ofNullable(resumeVersionId);
    }

    SubmissionId submission() {
        return new SubmissionId(id.submissionId());
    }

    @Override
    public Key getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
