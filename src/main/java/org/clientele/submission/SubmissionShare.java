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
import java.util.UUID;
import org.clientele.access.Visible;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.shared.Stamp;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A contact whom a submission was shared with, and what was written to that contact. Its submission holds the version. */
@Entity
@Filter(name = Visible.FILTER, condition = Visible.OF_CLIENT, deduceAliasInjectionPoints = false)
@Table(name = "submission_share")
class SubmissionShare implements Persistable<SubmissionShare.Key> {

    @EmbeddedId
    private Key id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client_id"))
    private ClientId clientId;

    private String comment;
    private Instant sharedAt;
    private String sharedBy;
    private @Nullable Instant firstSeenAt;
    private @Nullable Instant lastSeenAt;

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

    SubmissionShare(Submission submission, ContactId contact, String comment, Stamp stamp) {
        this.id = Key.of(submission.id(), contact);
        this.clientId = submission.clientId();
        this.fresh = true;
        repeat(comment, stamp);
    }

    /** The same for the contact that this one has become. */
    SubmissionShare handedTo(ContactId contact) {
        SubmissionShare copy = new SubmissionShare();
        copy.id = Key.of(submission(), contact);
        copy.clientId = clientId;
        copy.comment = comment;
        copy.sharedAt = sharedAt;
        copy.sharedBy = sharedBy;
        copy.firstSeenAt = firstSeenAt;
        copy.lastSeenAt = lastSeenAt;
        copy.fresh = true;
        return copy;
    }

    /** Shared again, with other words. */
    final void repeat(String newComment, Stamp stamp) {
        comment = newComment;
        sharedAt = stamp.at();
        sharedBy = stamp.by();
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
