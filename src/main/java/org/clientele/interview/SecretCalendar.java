package org.clientele.interview;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.modulith.NamedInterface;

/**
 * Calendars that are fetched at private addresses of the kind of {@link CalendarFeeds}: those of the staff, and what another
 * module has. All are handed out the same way, with the same throttle.
 */
@NamedInterface("calendar")
public interface SecretCalendar {

    /** How long what is over stays in a calendar. */
    Duration BEFORE = Duration.ofDays(30);

    /** How far a calendar reaches. */
    Duration AHEAD = Duration.ofDays(366);

    /** The interviews that are in a calendar. */
    Set<InterviewState> SHOWN = Set.of(InterviewState.SCHEDULED, InterviewState.HELD, InterviewState.MISSED);

    /** The calendar at the address with that secret, as iCalendar; empty if there is none, or none any more. */
    Optional<String> at(String secret);
}
