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
import org.clientele.security.AccountId;
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

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private @Nullable AccountId accountId;

    private Instant writtenAt;
    private @Nullable Instant deletedAt;

    @SuppressWarnings("NullAway.Init")
    SubmissionComment() {}

    /**
     * Of somebody of the staff.
     *
     * @param account whose it is; null if the application itself writes
     */
    SubmissionComment(
            Submission submission, CommentThread thread, String body, @Nullable AccountId account, Stamp stamp) {
        this.id = Uuid7.next();
        this.submissionId = submission.id();
        this.clientId = submission.clientId();
        this.thread = thread;
        this.body = body;
        this.authorName = stamp.by();
        this.recordedBy = "";
        this.accountId = account;
        this.writtenAt = stamp.at();
    }

    /** Of a contact, for whom somebody of the staff recorded it, unless it wrote itself. */
    SubmissionComment(Submission submission, OnBehalf contact, String body, @Nullable AccountId account, Stamp stamp) {
        this(submission, CommentThread.CLIENT, body, account, stamp);
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
    boolean isOf(AccountId account) {
        return account.equals(accountId);
    }
}
