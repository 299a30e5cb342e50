package org.clientele.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the pick-up log are wanted.
 *
 * @param from the first day, null for all before
 * @param until the last day, null for all after
 * @param zone where the days begin at midnight
 */
public record PickupFilter(
        @Nullable LocalDate from, @Nullable LocalDate until, ZoneId zone) {

    /** The earliest and the latest time that the database can hold. */
    private static final Instant BEGINNING = Instant.parse("1000-01-01T00:00:00Z");

    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    Instant begin() {
        return from == null ? BEGINNING : within(from);
    }

    /** The moment after the last one. */
    Instant end() {
        return until == null ? END : within(until.plusDays(1));
    }

    private Instant within(LocalDate day) {
        Instant midnight = day.atStartOfDay(zone).toInstant();
        return midnight.isBefore(BEGINNING) ? BEGINNING : midnight.isAfter(END) ? END : midnight;
    }
}
