package org.clientele.candidate;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.clientele.shared.Stamp;
import org.clientele.shared.Uuid7;
import org.jspecify.annotations.Nullable;

/** One consent of a candidate to being put forward; kept for as long as the candidate is. */
@Entity
@Table(name = "candidate_consent")
@SuppressWarnings("NullAway.Init")
class Consent {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "candidate_id", updatable = false))
    private CandidateId candidateId;

    @Column(updatable = false)
    private LocalDate givenOn;

    @Column(updatable = false)
    private String purpose;

    @Column(updatable = false)
    private @Nullable LocalDate expiresOn;

    private @Nullable LocalDate withdrawnOn;
    private String withdrawnBy = "";
    private @Nullable LocalDate replacedOn;

    @Column(updatable = false)
    private Instant recordedAt;

    @Column(updatable = false)
    private String recordedBy;

    @Column(updatable = false)
    private @Nullable UUID recorderId;

    Consent() {}

    /** @param recorderId the account of who records it; null for none */
    Consent(CandidateId candidateId, ConsentDetails details, @Nullable UUID recorderId, Stamp stamp) {
        this.id = Uuid7.next();
        this.candidateId = candidateId;
        this.givenOn = details.givenOn();
        this.purpose = details.purpose();
        this.expiresOn = details.expiresOn();
        this.recordedAt = stamp.at();
        this.recordedBy = stamp.by();
        this.recorderId = recorderId;
    }

    void withdraw(LocalDate day, String by) {
        withdrawnOn = day;
        withdrawnBy = by;
    }

    void replace(LocalDate day) {
        replacedOn = day;
    }

    UUID id() {
        return id;
    }

    CandidateId candidateId() {
        return candidateId;
    }

    /** The account of who recorded it. */
    Optional<UUID> recorder() {
        return Optional.ofNullable(recorderId);
    }
}
