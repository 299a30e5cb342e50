package org.clientele.offlimits;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days that rules are for. */
public final class Days {

    private Days() {}

    /** Today where the server stands: rules begin and end for everybody at once. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }
}
