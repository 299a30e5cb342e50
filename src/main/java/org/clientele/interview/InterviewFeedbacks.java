package org.clientele.interview;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactRef;
import org.clientele.contact.Contacts;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayRead;
import org.clientele.security.Permission.MayWork;
import org.clientele.security.StaffPrincipal;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.Stamp;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what interviewers say, also what contacts say by telephone: then it is recorded on their behalf. */
@Service
@MayRead
public class InterviewFeedbacks {

    private final InterviewRepository interviews;
    private final InterviewFeedbackRepository feedback;
    private final InterviewWriter writer;
    private final Contacts contacts;
    private final CurrentActor actor;
    private final Clock clock;

    InterviewFeedbacks(
            InterviewRepository interviews,
            InterviewFeedbackRepository feedback,
            InterviewWriter writer,
            Contacts contacts,
            CurrentActor actor,
            Clock clock) {
        this.interviews = interviews;
        this.feedback = feedback;
        this.writer = writer;
        this.contacts = contacts;
        this.actor = actor;
        this.clock = clock;
    }

    /** What was said of an interview, in the order in which people first said something. */
    @Transactional(readOnly = true)
    public List<FeedbackRow> of(InterviewId interview) {
        return feedback.findOf(interview).stream().map(InterviewFeedback::toRow).toList();
    }

    /** Keeps it; what the same person said before gives way to it. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome give(InterviewId id, FeedbackDetails typed) {
        Interview interview =
                interviews.findForUpdate(id).filter(one -> !one.isArchived()).orElse(null);
        if (interview == null) {
            return new SaveOutcome.Gone();
        }
        FieldCheck check = new FieldCheck();
        String remark = check.paragraphs("remark", typed.remark(), FeedbackDetails.REMARK_MAX);
        List<Score> scores = scores(check, typed.scores());
        Recommendation recommendation = typed.recommendation();
        if (recommendation == null) {
            check.refuse("recommendation", "error.required");
        }
        if (!interview.state().takesFeedback(interview.time(), clock.instant())) {
            check.refuse("recommendation", "interview.error.notHeld");
        }
        if (!check.errors().isEmpty() || recommendation == null) {
            return new SaveOutcome.Invalid(check.errors());
        }
        ContactId by = typed.by();
        InterviewFeedback said = by == null ? own(interview) : ofContact(interview, by);
        if (said == null) {
            return new SaveOutcome.Invalid(Map.of("by", "interview.error.contact"));
        }
        Stamp stamp = new Stamp(actor.require().name(), clock.instant());
        said.say(recommendation, scores, remark, recordedFor(by), stamp);
        feedback.save(said);
        feedback.flush();
        if (by != null) {
            writer.assessed(interview, recommendation, said.toRow().author());
        }
        return new SaveOutcome.Saved(said.toRow().id(), said.toRow().version());
    }

    /** Nobody records what people say themselves, which contacts do in their portal. */
    private String recordedFor(@Nullable ContactId contact) {
        return actor.staff()
                .filter(staff -> contact != null)
                .map(StaffPrincipal::fullName)
                .orElse("");
    }

    private static List<Score> scores(FieldCheck check, List<Score> typed) {
        if (typed.size() > Score.MOST) {
            check.refuse("scores", "interview.error.criteria");
        }
        return typed.stream()
                .peek(score -> {
                    if (score.score() < 1 || score.score() > Score.BEST) {
                        check.refuse("scores", "interview.error.score");
                    }
                })
                .map(score ->
                        new Score(check.requiredLine("scores", score.criterion(), Score.CRITERION_MAX), score.score()))
                .toList();
    }

    private InterviewFeedback own(Interview interview) {
        StaffPrincipal self = actor.requireStaff();
        return feedback.find(interview.id(), self.id().value())
                .orElseGet(() -> new InterviewFeedback(interview, Participant.colleague(self.id()), self.fullName()));
    }

    /** Null if it is nobody of the interview's client. */
    private @Nullable InterviewFeedback ofContact(Interview interview, ContactId by) {
        return feedback.find(interview.id(), by.value())
                .or(() -> contacts.colleagues(interview.parts().client()).stream()
                        .filter(contact -> contact.id().equals(by))
                        .map(ContactRef::name)
                        .findFirst()
                        .map(name -> new InterviewFeedback(interview, Participant.contact(by), name)))
                .orElse(null);
    }
}
