package org.clientele.submission;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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

/** How a contact or a colleague thinks of a candidate put forward: one to five stars. */
@Entity
@Filter(name = Visible.FILTER, condition = Visible.OF_CLIENT, deduceAliasInjectionPoints = false)
@Table(name = "submission_rating")
class SubmissionRating {

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

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "contact_id"))
    private @Nullable ContactId contactId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private @Nullable AccountId accountId;

    private int stars;
    private String remark;
    private String recordedBy;
    private Instant ratedAt;

    @SuppressWarnings("NullAway.Init")
    SubmissionRating() {}

    private SubmissionRating(Submission submission, Rating rating, Stamp stamp) {
        this.id = Uuid7.next();
        this.submissionId = submission.id();
        this.clientId = submission.clientId();
        change(rating, stamp);
    }

    /** By somebody of the staff. */
    static SubmissionRating by(AccountId colleague, Submission submission, Rating rating, Stamp stamp) {
        SubmissionRating made = new SubmissionRating(submission, rating, stamp);
        made.accountId = colleague;
        return made;
    }

    /** By a contact, for whom staff records it, unless it rates itself. */
    static SubmissionRating by(ContactId contact, Submission submission, Rating rating, Stamp stamp) {
        SubmissionRating made = new SubmissionRating(submission, rating, stamp);
        made.contactId = contact;
        return made;
    }

    final void change(Rating rating, Stamp stamp) {
        stars = rating.stars();
        remark = rating.remark();
        recordedBy = stamp.by();
        ratedAt = stamp.at();
    }

    /** Whether the same was said a moment before, as by a second click. */
    boolean hasJustSaid(Rating rating, Instant now) {
        return stars == rating.stars()
                && remark.equals(rating.remark())
                && ratedAt.isAfter(now.minus(ClientActs.SECOND_CLICK));
    }
}
