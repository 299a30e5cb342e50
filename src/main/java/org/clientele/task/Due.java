package org.clientele.task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Until when something has to be done: a day, or a time on that day, by the clocks of the place where it was set. So a
 * task that repeats at nine stays at nine when the clocks are changed, and who reads it elsewhere sees the same moment.
 *
 * @param time to the minute; null if the whole day is left
 * @param zone of whoever made the task; it does not change with whoever edits it
 */
public record Due(LocalDate on, @Nullable LocalTime time, ZoneId zone) {

    /** When reminders count from, where only a day was said. */
    static final LocalTime MORNING = LocalTime.of(9, 0);

    /** The last moment in which it is not overdue: that time, or the end of that day. */
    public Instant at() {
        return time == null
                ? on.plusDays(1).atStartOfDay(zone).toInstant().minus(1, ChronoUnit.MICROS)
                : ZonedDateTime.of(on, time, zone).toInstant();
    }

    /**
     * When the assignee is to be told; on days without a time reminders count from nine in the morning. A reminder that
     * would have been due by now comes at the due time; there is none if that is over, or is the end of a day.
     */
    Optional<Instant> remindAt(Reminder reminder, Instant now) {
        if (reminder == Reminder.NONE) {
            return Optional.empty();
        }
        ZonedDateTime moment = ZonedDateTime.of(on, time == null ? MORNING : time, zone);
        return Stream.of(reminder.before(moment), moment)
                .map(ZonedDateTime::toInstant)
                .filter(now::isBefore)
                .findFirst();
    }

    /** The same on another day. */
    Due on(LocalDate day) {
        return new Due(day, time, zone);
    }
}
