package org.clientele.submission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clientele.candidate.CandidateId;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.Stamp;
import org.clientele.shared.Uuid7;
import org.clientele.vacancy.VacancyRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How submissions begin, and how clients lose sight of them, whoever asks for it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SubmissionEntries {

    private final SubmissionRepository submissions;
    private final ShareRepository shares;
    private final SubmissionWriter writer;

    SubmissionEntries(SubmissionRepository submissions, ShareRepository shares, SubmissionWriter writer) {
        this.submissions = submissions;
        this.shares = shares;
        this.writer = writer;
    }

    /** Enters candidates of whom none is in the vacancy's pipeline yet. */
    List<Submission> enter(VacancyRef vacancy, Pipeline.Stage stage, Collection<CandidateLine> candidates) {
        Stamp stamp = writer.stamp();
        Submission.Placing placing = new Submission.Placing(vacancy.clientId(), vacancy.id(), stage.id());
        List<Submission> fresh = new ArrayList<>();
        candidates.forEach(candidate -> fresh.add(
                new Submission(new SubmissionId(Uuid7.next()), placing, candidate.id(), candidate.name(), stamp)));
        writer.create(fresh, stage, vacancy.title(), stamp);
        fresh.forEach(submission -> writer.publish(submission, Act.CREATED, List.of()));
        return fresh;
    }

    /** Who is not in the pipeline, or no longer, comes into its first stage. How many did. */
    int propose(VacancyRef vacancy, Pipeline pipeline, Collection<CandidateId> candidates) {
        List<CandidateLine> found = submissions.findCandidates(candidates).stream()
                .filter(candidate -> !candidate.archived())
                .toList();
        Map<CandidateId, Submission> known =
                submissions
                        .findForUpdate(
                                vacancy.id(),
                                found.stream().map(CandidateLine::id).toList())
                        .stream()
                        .collect(Collectors.toMap(Submission::candidateId, Function.identity()));
        List<Submission> takenOut =
                known.values().stream().filter(Submission::isArchived).toList();
        takenOut.forEach(submission -> {
            restore(submission);
            if (!submission.stageId().equals(pipeline.first().id())) {
                writer.move(submission, pipeline, pipeline.first(), Reason.NONE, null);
            }
        });
        List<CandidateLine> missing = found.stream()
                .filter(candidate -> !known.containsKey(candidate.id()))
                .toList();
        return enter(vacancy, pipeline.first(), missing).size() + takenOut.size();
    }

    /** Comes back into the pipeline that it was taken out of. */
    void restore(Submission submission) {
        submission.restore();
        writer.restored(submission);
    }

    /** Clients see the submission no longer. Whoever is to see it again has to be chosen again. */
    void withdraw(Submission submission, Withdrawal withdrawal) {
        Pipeline pipeline = submissions.findPipeline(submission.vacancyId());
        SubmissionSnapshot before = writer.snapshot(submission, pipeline);
        submission.withdraw(withdrawal.reason(), writer.stamp());
        shares.findOf(List.of(submission.id().value()))
                .forEach(share -> share.withdraw(writer.stamp().at()));
        writer.tell(new SubmissionWithdrawn(
                submission.id(),
                submission.clientId(),
                submission.vacancyId(),
                submission.candidateId(),
                withdrawal.candidateTold()));
        writer.record(submission, pipeline, Act.WITHDRAWN, before);
    }
}
