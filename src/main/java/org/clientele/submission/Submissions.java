package org.clientele.submission;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clientele.candidate.CandidateId;
import org.clientele.contact.ContactId;
import org.clientele.security.Permission.MayRead;
import org.clientele.security.Permission.MayWork;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.vacancy.StageId;
import org.clientele.vacancy.StageKind;
import org.clientele.vacancy.Vacancies;
import org.clientele.vacancy.VacancyId;
import org.clientele.vacancy.VacancyRef;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Candidates in the pipelines of vacancies. Putting them forward to the client is {@link SubmissionSharing}'s. */
@Service
@MayRead
public class Submissions {

    private final SubmissionRepository submissions;
    private final SubmissionEntries entries;
    private final SubmissionWriter writer;
    private final ClientActs clientActs;
    private final Vacancies vacancies;
    private final RejectionReasonRepository reasons;

    Submissions(
            SubmissionRepository submissions,
            SubmissionEntries entries,
            SubmissionWriter writer,
            ClientActs clientActs,
            Vacancies vacancies,
            RejectionReasonRepository reasons) {
        this.submissions = submissions;
        this.entries = entries;
        this.writer = writer;
        this.clientActs = clientActs;
        this.vacancies = vacancies;
        this.reasons = reasons;
    }

    /** Everything that the page shows of one submission; archived ones too, which the page then says. */
    @Transactional(readOnly = true)
    public Optional<SubmissionView> find(SubmissionId id) {
        return submissions.findView(id);
    }

    /**
     * Puts candidates into the first stage of a vacancy. Who is in the pipeline already stays where one is; who was taken
     * out of it comes back from the archive.
     *
     * @return how many were put in; empty if the vacancy is archived or was never there
     */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public Optional<Integer> propose(VacancyId vacancyId, Set<CandidateId> candidates) {
        VacancyRef vacancy =
                vacancies.ref(vacancyId).filter(found -> !found.archived()).orElse(null);
        if (vacancy == null) {
            return Optional.empty();
        }
        return Optional.of(entries.propose(vacancy, submissions.findPipeline(vacancyId), candidates));
    }

    /**
     * Moves a submission to another stage of its vacancy, as long as nobody has changed it since. From a stage in which
     * all is over it can be taken out again. In the stage {@link StageKind#WITHDRAWN} clients see it no longer.
     */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public MoveOutcome move(MoveRequest request) {
        Submission submission = writer.lock(request.submission()).orElse(null);
        if (submission == null) {
            return new MoveOutcome.Gone();
        }
        if (submission.version() != request.version()) {
            return new MoveOutcome.Conflict(
                    submission.changed().by(), submission.changed().at());
        }
        Pipeline pipeline = submissions.findPipeline(submission.vacancyId());
        Pipeline.Stage to = pipeline.find(request.to()).orElse(null);
        if (to == null) {
            return new MoveOutcome.NoSuchStage();
        }
        ContactId decider = request.decidedBy();
        if (decider != null && clientActs.contact(submission, decider).isEmpty()) {
            return new MoveOutcome.NoSuchContact();
        }
        Optional<String> flaw = Reason.flaw(request.reason().text());
        if (flaw.isPresent()) {
            return new MoveOutcome.ReasonFlawed(flaw.get());
        }
        Optional<RejectionSide> needed =
                Stages.reasonsFor(to.details().kind()).filter(side -> !isReason(side, request.reason()));
        return needed.<MoveOutcome>map(MoveOutcome.ReasonNeeded::new)
                .orElseGet(() -> move(submission, pipeline, to, request));
    }

    private MoveOutcome move(Submission submission, Pipeline pipeline, Pipeline.Stage to, MoveRequest request) {
        StageId from = submission.stageId();
        StageKind kind = to.details().kind();
        ContactId decider = request.decidedBy();
        if (from.equals(to.id())) {
            return new MoveOutcome.Moved(submission.id(), submission.version(), null, false);
        }
        Reason formerReason = submission.reason();
        boolean withdraws = kind == StageKind.WITHDRAWN && submission.isShared() && !submission.isWithdrawn();
        SubmissionSnapshot before = writer.snapshot(submission, pipeline);
        writer.move(submission, pipeline, to, request.reason(), decider);
        if (withdraws) {
            entries.withdraw(submission, Withdrawal.telling(request.reason().text()));
        }
        if (decider != null) {
            clientActs.acted(submission, decider);
        }
        writer.record(submission, pipeline, Act.CHANGED, before);
        boolean last = kind == StageKind.HIRED && isLastOpening(submission.vacancyId());
        // Neither interviews that were called off nor an answer that somebody was told of come back with the stage.
        MoveRequest back = withdraws || decider != null
                ? null
                : new MoveRequest(submission.id(), submission.version(), from, formerReason, null);
        return new MoveOutcome.Moved(submission.id(), submission.version(), back, last);
    }

    /** Takes a submission back from the client: its portal shows it no longer, at once, and the pipeline keeps it. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome withdraw(SubmissionId id, long version, Withdrawal typed) {
        return SaveOutcome.ifUnchanged(writer.lock(id), version, submission -> {
            Optional<String> flaw = Reason.flaw(typed.reason());
            if (flaw.isPresent()) {
                return new SaveOutcome.Invalid(Map.of("reason", flaw.get()));
            }
            if (!submission.isWithdrawn()) {
                entries.withdraw(submission, new Withdrawal(typed.reason().strip(), typed.candidateTold()));
            }
            return new SaveOutcome.Saved(id.value(), submission.version());
        });
    }

    /**
     * Takes somebody out of the pipeline who was never shown to the client: into the archive, as long as nobody has moved
     * the submission since. Who was shown stays on record, and is only withdrawn.
     */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome takeOut(SubmissionId id, long version) {
        Submission submission = writer.lock(id).orElse(null);
        if (submission == null) {
            return new SaveOutcome.Gone();
        }
        if (submission.isShared()) {
            return new SaveOutcome.Invalid(Map.of("submission", "submission.error.shared"));
        }
        if (submission.version() != version) {
            return new SaveOutcome.Conflict(
                    submission.changed().by(), submission.changed().at());
        }
        submission.archive();
        writer.archived(submission);
        return new SaveOutcome.Saved(id.value(), submission.version());
    }

    private boolean isReason(RejectionSide side, Reason given) {
        return given.id() == null
                ? !given.text().isBlank()
                : reasons.findById(given.id())
                        .filter(reason -> reason.side() == side)
                        .isPresent();
    }

    private boolean isLastOpening(VacancyId vacancy) {
        return submissions.countIn(vacancy, StageKind.HIRED) >= submissions.findOpenings(vacancy);
    }
}
