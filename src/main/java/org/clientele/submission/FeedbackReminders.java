package org.clientele.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.NotificationRaised;
import org.clientele.submission.OwedAnswerRepository.Overdue;
import org.clientele.submission.OwedAnswerRepository.Reader;
import org.clientele.submission.OwedAnswerRepository.Target;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks a client that is late: first those who were shown the candidates, and some working days later somebody else if the
 * agency has agreed on whom. The recruiters are told of the first.
 */
@Component
class FeedbackReminders {

    /** So many working days of silence after the day on which the answer was due, before somebody else is asked. */
    static final int PATIENCE = 2;

    private final OwedAnswerRepository feedback;
    private final SubmissionRepository submissions;
    private final FeedbackLetters letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FeedbackReminders(
            OwedAnswerRepository feedback,
            SubmissionRepository submissions,
            FeedbackLetters letters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.feedback = feedback;
        this.submissions = submissions;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    /** The clients that may be late, by a day more than here: somewhere it is tomorrow already. */
    @Transactional(readOnly = true)
    public List<ClientId> late() {
        return feedback.findSilent(
                LocalDate.ofInstant(clock.instant(), clock.getZone()).plusDays(1));
    }

    /** Nobody is asked on a day on which the client does not work. */
    @Transactional
    public void remind(ClientId client) {
        Target target = feedback.findTarget(client).orElseThrow();
        WorkingDays days = WorkingDays.of(target.country());
        LocalDate today = days.today(clock);
        List<Overdue> overdue = feedback.findOverdue(client, today);
        if (!days.isOne(today) || overdue.isEmpty()) {
            return;
        }
        Set<UUID> ids = overdue.stream().map(one -> one.submission().value()).collect(Collectors.toSet());
        Set<FeedbackStep.Key> taken = feedback.findSteps(ids);
        Map<UUID, List<ContactId>> readers = feedback.findReaders(ids).stream()
                .collect(Collectors.groupingBy(
                        Reader::submission,
                        Collectors.mapping(reader -> new ContactId(reader.contact()), Collectors.toList())));
        byVacancy(overdue, one -> isNew(one, FeedbackStep.Kind.REMINDED, taken))
                .forEach(some -> remind(client, some, readers, today));
        ContactId second = target.escalation();
        if (second != null) {
            byVacancy(
                            overdue,
                            one -> isNew(one, FeedbackStep.Kind.ESCALATED, taken)
                                    && days.after(one.dueOn(), PATIENCE).isBefore(today))
                    .forEach(some -> escalate(client, second, some, readers, today));
        }
    }

    /** Asks for one answer at once, because somebody wants to. */
    @Transactional
    public ReminderOutcome remind(SubmissionId id) {
        Submission submission = submissions.findForUpdate(id).orElse(null);
        if (submission == null) {
            return new ReminderOutcome.NothingOwed();
        }
        Target target = feedback.findTarget(submission.clientId()).orElseThrow();
        LocalDate today = WorkingDays.of(target.country()).today(clock);
        Overdue owed = feedback.findOverdue(id, today).orElse(null);
        if (owed == null) {
            return new ReminderOutcome.NothingOwed();
        }
        List<ContactId> readers = feedback.findReaders(Set.of(id.value())).stream()
                .map(reader -> new ContactId(reader.contact()))
                .toList();
        List<String> asked =
                letters.remind(List.of(owed), Map.of(id.value(), readers), recruiters(List.of(owed)), today);
        if (asked.isEmpty()) {
            return new ReminderOutcome.NobodyToAsk();
        }
        take(owed, FeedbackStep.Kind.REMINDED, submission.clientId());
        return new ReminderOutcome.Asked(asked);
    }

    private void remind(ClientId client, List<Overdue> some, Map<UUID, List<ContactId>> readers, LocalDate today) {
        Set<UUID> recruiters = recruiters(some);
        letters.remind(some, readers, recruiters, today);
        some.forEach(one -> tell(one, recruiters));
        some.forEach(one -> take(one, FeedbackStep.Kind.REMINDED, client));
    }

    private void escalate(
            ClientId client,
            ContactId second,
            List<Overdue> some,
            Map<UUID, List<ContactId>> readers,
            LocalDate today) {
        letters.escalate(second, some, readers, recruiters(some), today);
        some.forEach(one -> take(one, FeedbackStep.Kind.ESCALATED, client));
    }

    private Set<UUID> recruiters(List<Overdue> ofOneVacancy) {
        return submissions.findRecruiters(ofOneVacancy.getFirst().vacancy());
    }

    private static Collection<List<Overdue>> byVacancy(List<Overdue> overdue, Predicate<Overdue> wanted) {
        return overdue.stream()
                .filter(wanted)
                .collect(Collectors.groupingBy(Overdue::vacancy, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private static boolean isNew(Overdue one, FeedbackStep.Kind kind, Set<FeedbackStep.Key> taken) {
        return !taken.contains(new FeedbackStep.Key(one.submission().value(), kind));
    }

    private void tell(Overdue one, Set<UUID> recruiters) {
        events.publishEvent(new NotificationRaised(
                NotificationKind.FEEDBACK_OVERDUE,
                recruiters,
                one.submission().toRecordRef(),
                one.dueOn().toString()));
    }

    private void take(Overdue one, FeedbackStep.Kind kind, ClientId client) {
        feedback.save(new FeedbackStep(one.submission().value(), kind, client, clock.instant()));
    }
}
