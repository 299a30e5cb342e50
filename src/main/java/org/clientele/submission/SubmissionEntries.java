package org.clientele.submission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
    private final SubmissionWriter writer;

    SubmissionEntries(SubmissionRepository submissions, SubmissionWriter writer) {
        this.submissions = submissions;
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

    /** Clients see the submission no longer. */
    void withdraw(Submission submission, String reason) {
        Pipeline pipeline = submissions.findPipeline(submission.vacancyId());
        SubmissionSnapshot before = writer.snapshot(submission, pipeline);
        submission.withdraw(reason, writer.stamp());
        writer.tell(new SubmissionWithdrawn(
                submission.id(), submission.clientId(), submission.vacancyId(), submission.candidateId()));
        writer.record(submission, pipeline, Act.WITHDRAWN, before);
    }
}
