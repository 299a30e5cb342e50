package org.clientele.submission;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.clientele.access.Visible;
import org.clientele.candidate.CandidateId;
import org.clientele.client.ClientId;
import org.clientele.shared.Stamp;
import org.clientele.shared.Versioned;
import org.clientele.vacancy.StageId;
import org.clientele.vacancy.VacancyId;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** A candidate in the pipeline of a vacancy; put forward to the client once it was shared. */
@Entity
@Filter(name = Visible.FILTER, condition = Visible.OF_CLIENT, deduceAliasInjectionPoints = false)
@Table(name = "submission")
class Submission implements Versioned {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SubmissionId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "client_id"))
    private ClientId clientId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "vacancy_id"))
    private VacancyId vacancyId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "candidate_id"))
    private CandidateId candidateId;

    /** Follows the candidate, which is no change of the submission, and no reason for a conflict. */
    @OptimisticLock(excluded = true)
    private String candidateName;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "stage_id"))
    private StageId stageId;

    private Instant stageSince;

    @OptimisticLock(excluded = true)
    private boolean archived;

    private @Nullable Instant sharedAt;
    private @Nullable String sharedBy;
    private @Nullable Instant shownSince;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnBy;
    private String withdrawnReason;
    private @Nullable LocalDate feedbackDueOn;
    private @Nullable Instant answeredAt;
    private @Nullable UUID reasonId;
    private String reasonText;
    private Instant changedAt;
    private String changedBy;

    @SuppressWarnings("NullAway.Init")
    Submission() {}

    Submission(SubmissionId id, Placing placing, CandidateId candidate, String name, Stamp stamp) {
        this.id = id;
        this.clientId = placing.client();
        this.vacancyId = placing.vacancy();
        this.candidateId = candidate;
        this.candidateName = name;
        this.stageId = placing.stage();
        this.stageSince = stamp.at();
        this.withdrawnReason = "";
        this.reasonText = "";
        this.changedAt = stamp.at();
        this.changedBy = stamp.by();
    }

    /** Where a submission stands. */
    record Placing(ClientId client, VacancyId vacancy, StageId stage) {}

    /** Stands in another stage of the vacancy's pipeline. */
    void moveTo(StageId stage, Reason reason, Stamp stamp) {
        stageId = stage;
        stageSince = stamp.at();
        reasonId = reason.id();
        reasonText = reason.text();
        touch(stamp);
    }

    /** Put forward to the client; if it was withdrawn before, it is there again. */
    void share(Stamp stamp) {
        if (!isShared() || isWithdrawn()) {
            shownSince = stamp.at();
        }
        sharedAt = stamp.at();
        sharedBy = stamp.by();
        withdrawnAt = null;
        withdrawnBy = null;
        withdrawnReason = "";
        answeredAt = null;
        touch(stamp);
    }

    /** Removed from the portal from now on. */
    void withdraw(String reason, Stamp stamp) {
        withdrawnAt = stamp.at();
        withdrawnBy = stamp.by();
        withdrawnReason = reason;
        touch(stamp);
    }

    /** The client gave an answer; the first one counts. */
    void answer(Instant at) {
        if (answeredAt == null) {
            answeredAt = at;
        }
    }

    void expectAnswer(@Nullable LocalDate day) {
        feedbackDueOn = day;
    }

    void archive() {
        archived = true;
    }

    void restore() {
        archived = false;
    }

    void rename(String name) {
        candidateName = name;
    }

    private void touch(Stamp stamp) {
        changedAt = stamp.at();
        changedBy = stamp.by();
    }

    SubmissionId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    @Override
    public Edition edition() {
        return new Edition(version(), changed());
    }

    ClientId clientId() {
        return clientId;
    }

    VacancyId vacancyId() {
        return vacancyId;
    }

    CandidateId candidateId() {
        return candidateId;
    }

    String candidateName() {
        return candidateName;
    }

    StageId stageId() {
        return stageId;
    }

    boolean isArchived() {
        return archived;
    }

    boolean isShared() {
        return sharedAt != null;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    String withdrawnReason() {
        return withdrawnReason;
    }

    Optional<LocalDate> feedbackDueOn() {
        return Optional.ofNullable(feedbackDueOn);
    }

    Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    Reason reason() {
        return new Reason(reasonId, reasonText);
    }

    Stamp changed() {
        return new Stamp(changedBy, changedAt);
    }

    /** @param stage and reason in words */
    SubmissionSnapshot toSnapshot(String stage, String reason) {
        return new SubmissionSnapshot(stage, reason, sharedAt, withdrawnAt, withdrawnReason, feedbackDueOn);
    }

    SubmissionRef toRef() {
        return new SubmissionRef(id, clientId, vacancyId, candidateId, candidateName, isShared(), isWithdrawn());
    }
}
