package org.clientele.task;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * On which days a task comes again. Kept as a recurrence rule of RFC 5545, section 3.3.10, by {@link RecurrenceRule}; of
 * the many that the standard knows these few are offered, and their days are a matter of counting, for which no library
 * of calendars is carried along.
 *
 * @param days of the week, for the weekly rhythms; empty means the due date's own
 * @param dayOfMonth for {@link Rhythm#MONTHLY}: 31 means the last day of shorter months; 0 means the due date's own
 * @param until the last day on which it may be due; null if it never ends
 */
public record Repetition(
        Rhythm rhythm,
        Set<DayOfWeek> days,
        int dayOfMonth,
        @Nullable LocalDate until) {

    /** Once. */
    public static final Repetition NONE = new Repetition(Rhythm.NEVER, Set.of(), 0, null);

    public Repetition {
        days = Set.copyOf(days);
    }

    /** Every day, week, two weeks or month, on the day of the due date, without end. */
    public static Repetition every(Rhythm rhythm) {
        return new Repetition(rhythm, Set.of(), 0, null);
    }

    public Repetition until(@Nullable LocalDate last) {
        return new Repetition(rhythm, days, dayOfMonth, last);
    }

    public Repetition on(Set<DayOfWeek> newDays) {
        return new Repetition(rhythm, newDays, dayOfMonth, until);
    }

    public boolean isRepeating() {
        return rhythm != Rhythm.NEVER;
    }

    /** Says outright what was left to the due date, and drops what the rhythm has no use for. */
    Repetition startingOn(LocalDate due) {
        return switch (rhythm) {
            case NEVER -> NONE;
            case DAILY -> new Repetition(rhythm, Set.of(), 0, until);
            case WEEKLY, TWO_WEEKLY ->
                new Repetition(rhythm, days.isEmpty() ? Set.of(due.getDayOfWeek()) : days, 0, until);
            case MONTHLY -> new Repetition(rhythm, Set.of(), dayOfMonth == 0 ? due.getDayOfMonth() : dayOfMonth, until);
        };
    }

    /** The days of the week in their order, Monday first. */
    public Set<DayOfWeek> orderedDays() {
        return new TreeSet<>(days);
    }

    /**
     * The first day after another one on which it is due.
     *
     * @param due a day on which it was due; every second week is counted from its week, which begins on Monday
     * @param after not before {@code due}
     */
    Optional<LocalDate> next(LocalDate due, LocalDate after) {
        Repetition rule = startingOn(due);
        Optional<LocalDate> next =
                switch (rhythm) {
                    case NEVER -> Optional.empty();
                    case DAILY -> Optional.of(after.plusDays(1));
                    case WEEKLY -> rule.nextInWeeks(due, after, 1);
                    case TWO_WEEKLY -> rule.nextInWeeks(due, after, 2);
                    case MONTHLY -> Optional.of(rule.nextInMonths(after));
                };
        return next.filter(day -> until == null || !day.isAfter(until));
    }

    private Optional<LocalDate> nextInWeeks(LocalDate due, LocalDate after, int interval) {
        LocalDate first = monday(due);
        return Stream.iterate(after.plusDays(1), day -> day.plusDays(1))
                .limit(7L * interval)
                .filter(day -> days.contains(day.getDayOfWeek()))
                .filter(day -> ChronoUnit.WEEKS.between(first, monday(day)) % interval == 0)
                .findFirst();
    }

    private LocalDate nextInMonths(LocalDate after) {
        LocalDate thisMonth = inMonth(YearMonth.from(after));
        return thisMonth.isAfter(after)
                ? thisMonth
                : inMonth(YearMonth.from(after).plusMonths(1));
    }

    private LocalDate inMonth(YearMonth month) {
        return month.atDay(Math.min(dayOfMonth, month.lengthOfMonth()));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
