package org.clientele.isolation;

import java.time.Duration;
import java.util.UUID;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.TestCandidates;
import org.clientele.interview.InterviewId;
import org.clientele.interview.TestInterviews;
import org.clientele.shared.SaveOutcome.Saved;
import org.clientele.submission.CommentDraft;
import org.clientele.submission.CommentThread;
import org.clientele.submission.SubmissionId;
import org.clientele.submission.SubmissionThreads;
import org.clientele.submission.TestSubmissions;
import org.springframework.stereotype.Component;

/** A candidate whom all of the staff see, put forward for the vacancy of the {@link HiddenClient}. */
@Component
class HiddenPipeline {

    private final TestCandidates candidates;
    private final TestSubmissions submissions;
    private final SubmissionThreads threads;
    private final TestInterviews interviews;
    private CandidateId candidate = new CandidateId(new UUID(0, 0));

    HiddenPipeline(
            TestCandidates candidates,
            TestSubmissions submissions,
            SubmissionThreads threads,
            TestInterviews interviews) {
        this.candidates = candidates;
        this.submissions = submissions;
        this.threads = threads;
        this.interviews = interviews;
    }

    CandidateId candidate() {
        return candidate;
    }

    Ids fill(Ids ids) {
        candidate = candidates.consenting("Olga", "Wrona");
        ids.put(Kind.SUBMISSION, submissions.propose(ids.vacancy(), candidate).value());
        return ids;
    }

    /** Whoever works for the client says something that stays within the agency, and arranges an interview to come. */
    void workOn(Ids ids) {
        Saved saved = (Saved) threads.write(
                ids.submission(), CommentDraft.own(CommentThread.INTERNAL, HiddenClient.MARK + " pays badly"));
        ids.put(Kind.COMMENT, saved.id(), saved.version());
        InterviewId interview = interviews.arrange(ids.submission(), Duration.ofDays(1));
        ids.put(Kind.INTERVIEW, interview.value(), interviews.view(interview).version());
        SubmissionId submission = ids.submission();
        ids.put(
                Kind.SUBMISSION,
                submission.value(),
                submissions.view(submission).version());
    }
}
