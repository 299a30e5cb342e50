package org.clientele.interview;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.security.AccountId;
import org.clientele.security.CurrentActor;
import org.clientele.security.StaffPrincipal;
import org.clientele.shared.Actor;
import org.clientele.shared.Change;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.NotificationRaised;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.Stamp;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What changing an interview takes beside the interview itself: its history, and telling the colleagues. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InterviewWriter {

    private final InterviewRepository interviews;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InterviewWriter(InterviewRepository interviews, CurrentActor actor, ApplicationEventPublisher events, Clock clock) {
        this.interviews = interviews;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    Stamp stamp() {
        return new Stamp(actor.require().name(), clock.instant());
    }

    /** @param before null for one that has just been made */
    void record(Interview interview, Act act, @Nullable InterviewSnapshot before) {
        interviews.flush();
        List<Change> changes = act == Act.ARCHIVED || act == Act.RESTORED
                ? List.of()
                : Change.between(before, InterviewSnapshot.of(interview));
        events.publishEvent(new RecordChanged(
                interview.id().toRecordRef(), interview.parts().client().value(), act, changes));
    }

    /** Somebody said something to the invitation. */
    void answered(Interview interview, List<Change> changes) {
        interviews.flush();
        events.publishEvent(new RecordChanged(
                interview.id().toRecordRef(), interview.parts().client().value(), Act.CHANGED, changes));
        raise(interview, NotificationKind.INTERVIEW_ANSWERED, "version " + interview.version());
    }

    /** The client has said what it thinks of the candidate. */
    void assessed(Interview interview, Recommendation recommendation, String by) {
        events.publishEvent(new RecordChanged(
                interview.id().toRecordRef(),
                interview.parts().client().value(),
                Act.CHANGED,
                List.of(new Change("feedback", null, by), new Change("recommendation", null, recommendation.name()))));
        events.publishEvent(new NotificationRaised(
                NotificationKind.SUBMISSION_ANSWERED,
                interviews.findRecruiters(interview.parts().vacancy()),
                interview.parts().submission().toRecordRef(),
                "feedback " + clock.instant()));
    }

    /** Who arranges it; where the application does so by itself, the first of the colleagues. */
    Optional<AccountId> organizer(InterviewDetails details) {
        return actor.staff()
                .map(StaffPrincipal::id)
                .or(() -> details.colleagues().stream().min(Comparator.comparing(AccountId::value)));
    }

    /**
     * Changes an interview, if it is there and nobody changed it since the version that is meant.
     *
     * @param change answers with what is wrong, by field
     */
    SaveOutcome changing(InterviewId id, long version, Function<Interview, Map<String, String>> change) {
        Interview interview =
                interviews.findForUpdate(id).filter(one -> !one.isArchived()).orElse(null);
        if (interview == null) {
            return new SaveOutcome.Gone();
        }
        if (interview.version() != version) {
            return new SaveOutcome.Conflict(
                    interview.changed().by(), interview.changed().at());
        }
        Map<String, String> errors = change.apply(interview);
        return errors.isEmpty() ? saved(interview) : new SaveOutcome.Invalid(errors);
    }

    static SaveOutcome saved(Interview interview) {
        return new SaveOutcome.Saved(interview.id().value(), interview.version());
    }

    /** Colleagues hear of it in the desk, whatever they get by mail. */
    void tell(Interview interview, NotificationKind kind) {
        raise(interview, kind, "revision " + interview.sequence());
    }

    /** What a contact does in its portal concerns all recruiters of the vacancy. */
    private void raise(Interview interview, NotificationKind kind, String occasion) {
        Set<UUID> colleagues = Stream.concat(
                        Stream.of(interview.parts().organizer().value()),
                        interview.participants().stream().flatMap(one -> Stream.ofNullable(one.accountId())))
                .collect(Collectors.toSet());
        if (actor.find().filter(Actor.ForContact.class::isInstance).isPresent()) {
            colleagues.addAll(interviews.findRecruiters(interview.parts().vacancy()));
        }
        events.publishEvent(
                new NotificationRaised(kind, colleagues, interview.id().toRecordRef(), occasion));
    }
}
