package org.clientele.interview;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clientele.candidate.CandidateId;
import org.clientele.client.ClientId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether an interview can be arranged so: by itself, with these people, and with what the client is told. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InterviewChecks {

    private final InterviewPeople people;
    private final ClientWords clientWords;
    private final Clock clock;

    InterviewChecks(InterviewPeople people, ClientWords clientWords, Clock clock) {
        this.people = people;
        this.clientWords = clientWords;
        this.clock = clock;
    }

    /** @param kept the interview as it stands; null for a new one */
    InterviewCheck check(InterviewDetails typed, ClientId client, CandidateId candidate, @Nullable Interview kept) {
        Set<InterviewTime> times = kept == null ? Set.of() : new HashSet<>(kept.times());
        List<Participant> before = kept == null ? List.of() : kept.participants();
        InterviewCheck check = InterviewCheck.of(typed, times, clock.instant());
        Map<String, String> errors = new HashMap<>(people.check(check.clean(), client, before));
        errors.putAll(clientWords.check(check.clean(), candidate));
        errors.putAll(check.errors());
        if (kept != null
                && kept.state() == InterviewState.SCHEDULED
                && check.clean().slots().size() > 1) {
            errors.put("slots", "interview.error.scheduled");
        }
        return new InterviewCheck(check.clean(), errors);
    }

    Map<String, String> checkTime(InterviewTime time, Interview kept, boolean pastMeant) {
        InterviewDetails details = kept.details();
        Slot slot = time.in(details.zone());
        return InterviewCheck.of(details.at(List.of(slot), pastMeant), Set.of(kept.time()), clock.instant())
                .errors();
    }
}
