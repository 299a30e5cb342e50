package org.clientele.submission;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.clientele.access.Visible;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.shared.Stamp;
import org.clientele.shared.Uuid7;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** What was said about a submission, in one of its two threads. */
@Entity
@Filter(name = Visible.FILTER, condition = Visible.OF_CLIENT, deduceAliasInjectionPoints = false)
@Table(name = "submission_comment")
class SubmissionComment {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "submission_id"))
    private SubmissionId submissionId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client_id"))
    private ClientId clientId;

    @Enumerated(EnumType.STRING)
    private CommentThread thread;

    private String body;
    private String authorName;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "contact_id"))
    private @Nullable ContactId contactId;

    private String recordedBy;
    private Instant writtenAt;
    private @Nullable Instant deletedAt;

    @SuppressWarnings("NullAway.Init")
    SubmissionComment() {}

    /** Of somebody of the staff. */
    SubmissionComment(Submission submission, CommentThread thread, String body, Stamp stamp) {
        this.id = Uuid7.next();
        this.submissionId = submission.id();
        this.clientId = submission.clientId();
        this.thread = thread;
        this.body = body;
        this.authorName = stamp.by();
        this.recordedBy = "";
        this.writtenAt = stamp.at();
    }

    /** Of a contact, for whom somebody of the staff recorded it. */
    SubmissionComment(Submission submission, OnBehalf contact, String body, Stamp stamp) {
        this(submission, CommentThread.CLIENT, body, stamp);
        this.contactId = contact.id();
        this.authorName = contact.name();
        this.recordedBy = stamp.by();
    }

    /** Nobody reads it any more. */
    void delete(Instant at) {
        deletedAt = at;
        body = "";
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    boolean isDeleted() {
        return deletedAt != null;
    }

    /** Whether this person wrote it, or recorded it for a contact. */
    boolean isOf(String person) {
        return contactId == null ? authorName.equals(person) : recordedBy.equals(person);
    }
}
