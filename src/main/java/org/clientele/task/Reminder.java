package org.clientele.task;

import java.time.Duration;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAmount;

/** When the assignee is told that a task is due. Stored by name. */
public enum Reminder {
    NONE(Duration.ZERO),
    AT_DUE_TIME(Duration.ZERO),
    QUARTER_OF_AN_HOUR(Duration.ofMinutes(15)),
    HOUR(Duration.ofHours(1)),
    DAY(Period.ofDays(1));

    private final TemporalAmount before;

    Reminder(TemporalAmount before) {
        this.before = before;
    }

    /** The day before means the same time by the clock, also where the clocks are changed in between. */
    ZonedDateTime before(ZonedDateTime due) {
        return due.minus(before);
    }
}
