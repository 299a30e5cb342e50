package org.clientele.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.clientele.client.ClientId;
import org.clientele.submission.OwedAnswerRepository.Target;
import org.jspecify.annotations.Nullable;
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
    private final Clock clock;

    FeedbackClock(OwedAnswerRepository feedback, Clock clock) {
        this.feedback = feedback;
        this.clock = clock;
    }

    /** The client has been shown these, now or once more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void start(ClientId client, List<Submission> shown) {
        if (shown.isEmpty()) {
            return;
        }
        LocalDate due = feedback.findTarget(client).map(this::due).orElse(null);
        shown.forEach(submission -> submission.expectAnswer(due));
        feedback.forget(
                shown.stream().map(submission -> submission.id().value()).toList());
    }

    private @Nullable LocalDate due(Target target) {
        if (target.days() == null) {
            return null;
        }
        WorkingDays days = WorkingDays.of(target.country());
        return days.after(days.today(clock), target.days());
    }
}
