package org.clientele.isolation;

import static org.clientele.isolation.Call.of;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.clientele.interview.Answer;
import org.clientele.interview.AnswerDetails;
import org.clientele.interview.Arranging;
import org.clientele.interview.FeedbackDetails;
import org.clientele.interview.InterviewAnswers;
import org.clientele.interview.InterviewFeedbacks;
import org.clientele.interview.InterviewFilter;
import org.clientele.interview.InterviewList;
import org.clientele.interview.InterviewOutcome;
import org.clientele.interview.InterviewPreviews;
import org.clientele.interview.InterviewRemoval;
import org.clientele.interview.InterviewTime;
import org.clientele.interview.InterviewWarnings;
import org.clientele.interview.Interviews;
import org.clientele.interview.Recommendation;
import org.clientele.interview.TestInterviews;
import org.clientele.security.CurrentActor;
import org.clientele.shared.PageRef;
import org.clientele.shared.RecordType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Calls of the services of interviews. */
@Component
class InterviewCalls implements Calls {

    private static final Instant EARLY = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant LATE = Instant.parse("2099-01-01T00:00:00Z");

    private final HiddenClient hidden;
    private final CurrentActor actor;
    private final Interviews interviews;
    private final InterviewList list;
    private final InterviewWarnings warnings;
    private final InterviewFeedbacks feedbacks;
    private final InterviewAnswers answers;
    private final InterviewRemoval removal;
    private final InterviewPreviews previews;
    private final Arranging arranging;
    private final JdbcTemplate jdbc;
    private final TestInterviews arranged;

    InterviewCalls(
            HiddenClient hidden,
            CurrentActor actor,
            Interviews interviews,
            InterviewList list,
            InterviewWarnings warnings,
            InterviewFeedbacks feedbacks,
            InterviewAnswers answers,
            InterviewRemoval removal,
            InterviewPreviews previews,
            Arranging arranging,
            JdbcTemplate jdbc,
            TestInterviews arranged) {
        this.hidden = hidden;
        this.actor = actor;
        this.interviews = interviews;
        this.list = list;
        this.warnings = warnings;
        this.feedbacks = feedbacks;
        this.answers = answers;
        this.removal = removal;
        this.previews = previews;
        this.arranging = arranging;
        this.jdbc = jdbc;
        this.arranged = arranged;
    }

    @Override
    public List<Call> all() {
        Duration soon = Duration.ofDays(1);
        InterviewTime time = arranged.slot(soon).in(TestInterviews.ZONE);
        FeedbackDetails feedback = new FeedbackDetails(null, Recommendation.YES, List.of(), "");
        return List.of(
                of("Interviews.find(InterviewId)", "finds nothing", ids -> interviews.find(ids.interview())),
                of(
                        "Interviews.arrange(SubmissionId, InterviewDetails)",
                        "it is gone",
                        ids -> interviews.arrange(ids.submission(), arranged.details(soon))),
                of(
                        "Interviews.change(InterviewId, long, InterviewDetails)",
                        "it is gone",
                        ids -> interviews.change(ids.interview(), ids.version(Kind.INTERVIEW), arranged.details(soon))),
                of(
                        "Interviews.moveTo(InterviewTime, InterviewId, long, boolean, boolean)",
                        "it is gone",
                        ids -> interviews.moveTo(time, ids.interview(), ids.version(Kind.INTERVIEW), true, true)),
                of(
                        "Interviews.choose(InterviewId, long, UUID)",
                        "it is gone",
                        ids -> interviews.choose(ids.interview(), ids.version(Kind.INTERVIEW), new UUID(0, 1))),
                of(
                        "Interviews.cancel(InterviewId, long, String)",
                        "it is gone",
                        ids -> interviews.cancel(ids.interview(), ids.version(Kind.INTERVIEW), "Ill")),
                of(
                        "Interviews.conclude(InterviewId, long, InterviewOutcome)",
                        "it is gone",
                        ids -> interviews.conclude(
                                ids.interview(), ids.version(Kind.INTERVIEW), InterviewOutcome.POSITIVE)),
                of(
                        "InterviewList.between(Instant, Instant, InterviewFilter)",
                        "lists none of its interviews",
                        ids -> list.between(EARLY, LATE, InterviewFilter.ALL.at(ids.client()))),
                of(
                        "InterviewList.of(RecordRef, PageRef)",
                        "none",
                        ids -> list.of(ids.ref(RecordType.CLIENT, Kind.CLIENT), PageRef.FIRST)),
                of(
                        "InterviewWarnings.of(SubmissionId, InterviewId, InterviewDetails)",
                        "none",
                        ids -> warnings.of(ids.submission(), null, arranged.details(soon, ids.contact()))),
                of(
                        "InterviewList.of(RecordRef, PageRef)",
                        "none of its, at a candidate",
                        ids -> list.of(hidden.candidate().toRecordRef(), PageRef.FIRST)),
                of("InterviewList.mineSoon()", "not even what one arranged oneself", ids -> list.mineSoon()),
                of("InterviewFeedbacks.of(InterviewId)", "none", ids -> feedbacks.of(ids.interview()))
                        .after(this::feedback),
                of(
                                "InterviewFeedbacks.give(InterviewId, FeedbackDetails)",
                                "it is gone",
                                ids -> feedbacks.give(ids.interview(), feedback))
                        .after(this::held),
                of(
                        "InterviewAnswers.keep(InterviewId, long, UUID, AnswerDetails)",
                        "it is gone",
                        ids -> answers.keep(
                                ids.interview(),
                                ids.version(Kind.INTERVIEW),
                                ids.contact().value(),
                                new AnswerDetails(Answer.ACCEPTED, ""))),
                of(
                                "InterviewRemoval.impactOfArchiving(InterviewId)",
                                "nothing would be lost",
                                ids -> removal.impactOfArchiving(ids.interview()))
                        .after(this::feedback),
                of("InterviewRemoval.archive(InterviewId)", "it is gone", ids -> removal.archive(ids.interview())),
                of(
                        "InterviewPreviews.ofNew(SubmissionId, InterviewDetails)",
                        "it is gone",
                        ids -> previews.ofNew(ids.submission(), arranged.details(soon))),
                of(
                        "InterviewPreviews.ofChanged(InterviewId, InterviewDetails)",
                        "it is gone",
                        ids -> previews.ofChanged(ids.interview(), arranged.details(soon))),
                of("Arranging.of(SubmissionId)", "nothing to choose", ids -> arranging.of(ids.submission())));
    }

    private void held() {
        jdbc.update(
                "update interview set state = 'HELD' where id = ?",
                hidden.ids().interview().value());
    }

    private void feedback() {
        held();
        actor.asSystem(
                "Tests",
                () -> feedbacks.give(
                        hidden.ids().interview(),
                        new FeedbackDetails(hidden.ids().contact(), Recommendation.YES, List.of(), "")));
    }
}
