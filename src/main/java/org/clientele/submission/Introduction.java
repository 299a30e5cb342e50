package org.clientele.submission;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.clientele.access.Visible;
import org.clientele.candidate.CandidateId;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.shared.Stamp;
import org.clientele.shared.Uuid7;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * The proof that a candidate was shown to a contact (docs/features.md N11). Names are kept as they were. Never changed
 * or deleted, which the database sees to as well (docs/adr/0009).
 */
@Entity
@Immutable
@Filter(name = Visible.FILTER, condition = Visible.OF_CLIENT, deduceAliasInjectionPoints = false)
@Table(name = "introduction")
class Introduction implements Persistable<UUID> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client_id"))
    private ClientId clientId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "submission_id"))
    private SubmissionId submissionId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "candidate_id"))
    private CandidateId candidateId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "contact_id"))
    private ContactId contactId;

    private String clientName;
    private String vacancyTitle;
    private String candidateName;
    private String contactName;
    private String resumeHash;
    private boolean inPortal;
    private Instant shownAt;
    private String shownBy;
    private @Nullable LocalDate protectedUntil;

    @SuppressWarnings("NullAway.Init")
    Introduction() {}

    Introduction(Submission submission, Circumstances circumstances, OnBehalf contact, Look look, Stamp stamp) {
        this.id = Uuid7.next();
        this.clientId = submission.clientId();
        this.submissionId = submission.id();
        this.candidateId = submission.candidateId();
        this.contactId = contact.id();
        this.clientName = circumstances.clientName();
        this.vacancyTitle = circumstances.vacancyTitle();
        this.candidateName = submission.candidateName();
        this.contactName = contact.name();
        this.resumeHash = look.resumeHash();
        this.inPortal = look.inPortal();
        this.shownAt = stamp.at();
        this.shownBy = stamp.by();
        this.protectedUntil = circumstances.protectedUntil();
    }

    /**
     * What is the same for all who are introduced at once.
     *
     * @param protectedUntil the last day on which the introduction counts; null if nothing was agreed
     */
    record Circumstances(
            String clientName,
            String vacancyTitle,
            @Nullable LocalDate protectedUntil) {}

    /**
     * What there was to be seen.
     *
     * @param resumeHash SHA-256 of the version of the résumé; empty for none
     * @param inPortal whether the contact saw it in the portal from that moment on
     */
    record Look(String resumeHash, boolean inPortal) {}

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
