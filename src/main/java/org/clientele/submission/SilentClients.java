package org.clientele.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayRead;
import org.clientele.security.Permission.MayWork;
import org.clientele.shared.PageRef;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.Slice;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clients that have not answered in time, those first that are silent for longest (docs/features.md N13). */
@Service
@MayRead
public class SilentClients {

    private final OwedAnswerRepository feedback;
    private final FeedbackReminders reminders;
    private final CurrentActor actor;
    private final Clock clock;

    SilentClients(OwedAnswerRepository feedback, FeedbackReminders reminders, CurrentActor actor, Clock clock) {
        this.feedback = feedback;
        this.reminders = reminders;
        this.actor = actor;
        this.clock = clock;
    }

    /** One page of all answers that one sees to be owed, the oldest first, counted from the start. */
    @Transactional(readOnly = true)
    public Slice<OwedAnswer> page(PageRef page) {
        var found = feedback.findOwed(today(), PageRequest.of(Math.abs(page.number()) - 1, PageRef.SIZE));
        Map<SubmissionId, List<OwedAnswer.Reader>> readers =
                feedback
                        .findNamedReaders(found.getContent().stream()
                                .map(OwedAnswer::submission)
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(OwedAnswer.Reader::submission));
        return new Slice<>(
                found.getContent().stream()
                        .map(owed -> owed.by(readers.getOrDefault(owed.submission(), List.of())))
                        .toList(),
                found.hasNext());
    }

    /** The first of those for whose vacancies one works oneself. */
    @Transactional(readOnly = true)
    public List<SilentClient> mine(int most) {
        return feedback.findSilentClients(today(), actor.requireStaff().id().value(), PageRequest.of(0, most))
                .getContent();
    }

    /** Asks those who were shown a candidate once more, whatever the calendar says; each once a day. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public ReminderOutcome remind(SubmissionId submission) {
        return reminders.remind(submission);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
