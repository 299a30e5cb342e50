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
import java.util.Objects;
import java.util.UUID;
import org.clientele.access.Visible;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.shared.Stamp;
import org.clientele.shared.Uuid7;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** What a contact makes of a candidate put forward: one verdict each, the last of which counts. */
@Entity
@Filter(name = Visible.FILTER, condition = Visible.OF_CLIENT, deduceAliasInjectionPoints = false)
@Table(name = "submission_verdict")
class SubmissionVerdict {

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
    private ContactId contactId;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Column(name = "reason_id")
    private @Nullable UUID reasonId;

    private String note;
    private String recordedBy;
    private Instant givenAt;

    @SuppressWarnings("NullAway.Init")
    SubmissionVerdict() {}

    @SuppressWarnings("NullAway.Init")
    SubmissionVerdict(Submission submission, ContactId contact) {
        this.id = Uuid7.next();
        this.submissionId = submission.id();
        this.clientId = submission.clientId();
        this.contactId = contact;
    }

    /** @param stamp by nobody where the contact did so itself */
    void give(Verdict newVerdict, Reason why, Stamp stamp) {
        verdict = newVerdict;
        reasonId = why.id();
        note = why.text();
        recordedBy = stamp.by();
        givenAt = stamp.at();
    }

    /** Whether the same was said a moment before, as by a second click. */
    boolean hasJustSaid(Verdict said, Reason why, Instant now) {
        return verdict == said
                && note.equals(why.text())
                && Objects.equals(reasonId, why.id())
                && givenAt.isAfter(now.minus(ClientActs.SECOND_CLICK));
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    Verdict verdict() {
        return verdict;
    }
}
