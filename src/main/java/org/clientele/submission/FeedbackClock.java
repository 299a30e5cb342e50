package org.clientele.submission;

import java.time.Clock;
import java.time.LocalDate;
import org.clientele.submission.OwedAnswerRepository.Target;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets until when a client should answer, when a candidate is put forward to it (docs/features.md N13): so many working
 * days of its country as were agreed with it, counted from the day that it is there.
 */
@Component
class FeedbackClock {

    private final OwedAnswerRepository feedback;
    private final SubmissionRepository submissions;
    private final Clock clock;

    FeedbackClock(OwedAnswerRepository feedback, SubmissionRepository submissions, Clock clock) {
        this.feedback = feedback;
        this.submissions = submissions;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void start(CandidateSubmitted event) {
        LocalDate due = feedback.findTarget(event.client()).map(this::due).orElse(null);
        submissions.findById(event.submission()).ifPresent(submission -> submission.expectAnswer(due));
        feedback.forget(event.submission().value());
    }

    private @Nullable LocalDate due(Target target) {
        if (target.days() == null) {
            return null;
        }
        WorkingDays days = WorkingDays.of(target.country());
        return days.after(LocalDate.ofInstant(clock.instant(), days.zone(clock.getZone())), target.days());
    }
}
