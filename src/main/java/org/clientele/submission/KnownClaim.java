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
import java.time.LocalDate;
import java.util.UUID;
import org.clientele.access.Visible;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.shared.Stamp;
import org.clientele.shared.Uuid7;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.Nullable;

/** A client's word that it knew the candidate before (docs/features.md N11), and what the agency says to it. */
@Entity
@Filter(name = Visible.FILTER, condition = Visible.OF_CLIENT, deduceAliasInjectionPoints = false)
@Table(name = "known_claim")
class KnownClaim {

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

    private @Nullable LocalDate knownSince;
    private String reason;
    private String recordedBy;
    private Instant claimedAt;

    @Enumerated(EnumType.STRING)
    private ClaimState state;

    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private String decisionNote;

    @SuppressWarnings("NullAway.Init")
    KnownClaim() {}

    KnownClaim(Submission submission, ContactId contact, KnownClaimDetails details, Stamp stamp) {
        this.id = Uuid7.next();
        this.submissionId = submission.id();
        this.clientId = submission.clientId();
        this.contactId = contact;
        this.knownSince = details.knownSince();
        this.reason = details.reason();
        this.recordedBy = stamp.by();
        this.claimedAt = stamp.at();
        this.state = ClaimState.OPEN;
        this.decisionNote = "";
    }

    /** The agency agrees or not, and may think again. */
    void decide(ClaimState decision, String note, Stamp stamp) {
        if (decision == ClaimState.OPEN) {
            throw new IllegalArgumentException("A decision is either way");
        }
        state = decision;
        decisionNote = note;
        decidedBy = stamp.by();
        decidedAt = stamp.at();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    SubmissionId submissionId() {
        return submissionId;
    }

    ClaimState state() {
        return state;
    }

    Stamp changed() {
        return decidedBy == null || decidedAt == null
                ? new Stamp(recordedBy, claimedAt)
                : new Stamp(decidedBy, decidedAt);
    }
}
