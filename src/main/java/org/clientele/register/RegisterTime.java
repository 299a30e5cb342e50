package org.clientele.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The days and times that the public registers count by: those of Poland. */
public final class RegisterTime {

    private static final ZoneId POLAND = ZoneId.of("Europe/Warsaw");

    private RegisterTime() {}

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, POLAND);
    }

    /** Day and time on a clock in Poland. */
    public static LocalDateTime at(Instant instant) {
        return LocalDateTime.ofInstant(instant, POLAND);
    }
}
