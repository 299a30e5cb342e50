package org.clientele.companydata;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days that the public registers count by: those of Poland. */
final class RegisterDays {

    private static final ZoneId POLAND = ZoneId.of("Europe/Warsaw");

    private RegisterDays() {}

    static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, POLAND);
    }
}
