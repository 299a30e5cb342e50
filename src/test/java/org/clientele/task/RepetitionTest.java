package org.clientele.task;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepetitionTest {

    @ParameterizedTest
    @CsvSource({
        "NEVER, ''",
        "DAILY, FREQ=DAILY",
        "WEEKLY, FREQ=WEEKLY;BYDAY=SU",
        "TWO_WEEKLY, FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=SU",
        "MONTHLY, FREQ=MONTHLY;BYMONTHDAY=22"
    })
    void everyRhythmIsARuleOfTheStandardAndBack(Rhythm rhythm, String rule) {
        Repetition repetition = Repetition.every(rhythm).startingOn(day("2026-11-22"));

        assertThat(RecurrenceRule.print(repetition)).isEqualTo(rule);
        assertThat(RecurrenceRule.parse(rule)).isEqualTo(repetition);
    }

    @Test
    void daysAndEndAreKeptInTheRule() {
        Repetition repetition =
                Repetition.every(Rhythm.WEEKLY).on(Set.of(THURSDAY, MONDAY)).until(day("2027-01-31"));

        assertThat(RecurrenceRule.print(repetition)).isEqualTo("FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20270131");
        assertThat(RecurrenceRule.parse("FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20270131"))
                .isEqualTo(repetition);
    }

    @Test
    void theEndOfTheMonthIsWrittenSoThatShorterMonthsAreNotLeftOut() {
        Repetition repetition = Repetition.every(Rhythm.MONTHLY).startingOn(day("2026-01-31"));

        assertThat(RecurrenceRule.print(repetition)).isEqualTo("FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1");
        assertThat(RecurrenceRule.parse(RecurrenceRule.print(repetition))).isEqualTo(repetition);
    }

    @Test
    void aTaskThatDoesNotRepeatHasNoNextDay() {
        assertThat(Repetition.NONE.next(day("2026-11-22"), day("2026-11-22"))).isEmpty();
    }

    @Test
    void everyDayGoesOnOverTheEndOfTheYearAndALeapDay() {
        assertThat(days(Rhythm.DAILY, "2027-12-30", 3)).containsExactly("2027-12-31", "2028-01-01", "2028-01-02");
        assertThat(days(Rhythm.DAILY, "2028-02-28", 2)).containsExactly("2028-02-29", "2028-03-01");
    }

    @Test
    void everyWeekIsTheSameDayOfTheWeek() {
        assertThat(days(Rhythm.WEEKLY, "2026-12-25", 2)).containsExactly("2027-01-01", "2027-01-08");
    }

    @Test
    void severalDaysOfTheWeekComeInTheirOrder() {
        Repetition repetition = Repetition.every(Rhythm.WEEKLY).on(Set.of(MONDAY, THURSDAY));

        assertThat(days(repetition, "2026-11-23", 3)).containsExactly("2026-11-26", "2026-11-30", "2026-12-03");
    }

    @Test
    void everyTwoWeeksSkipsOneWeekWhichBeginsOnMonday() {
        assertThat(days(Rhythm.TWO_WEEKLY, "2026-12-18", 2)).containsExactly("2027-01-01", "2027-01-15");
        Repetition both = Repetition.every(Rhythm.TWO_WEEKLY).on(Set.of(MONDAY, SUNDAY));

        assertThat(days(both, "2026-11-22", 3)).containsExactly("2026-11-30", "2026-12-06", "2026-12-14");
    }

    @Test
    void whoIsBehindKeepsTheWeeksThatWereMeant() {
        Repetition repetition = Repetition.every(Rhythm.TWO_WEEKLY).on(Set.of(FRIDAY));

        assertThat(repetition.next(day("2026-11-20"), day("2026-11-29"))).contains(day("2026-12-04"));
        assertThat(repetition.next(day("2026-11-20"), day("2026-12-04"))).contains(day("2026-12-18"));
    }

    @Test
    void everyMonthIsTheSameDayOrTheLastOne() {
        assertThat(days(Rhythm.MONTHLY, "2026-11-15", 2)).containsExactly("2026-12-15", "2027-01-15");
        assertThat(days(Rhythm.MONTHLY, "2027-12-31", 4))
                .containsExactly("2028-01-31", "2028-02-29", "2028-03-31", "2028-04-30");
        assertThat(days(Rhythm.MONTHLY, "2026-12-30", 3)).containsExactly("2027-01-30", "2027-02-28", "2027-03-30");
        assertThat(days(Rhythm.MONTHLY, "2028-01-29", 2)).containsExactly("2028-02-29", "2028-03-29");
    }

    @Test
    void aMonthThatWasMissedIsNotMadeUpFor() {
        assertThat(Repetition.every(Rhythm.MONTHLY).next(day("2026-01-31"), day("2026-04-30")))
                .contains(day("2026-05-31"));
    }

    @Test
    void afterTheLastDayThereIsNone() {
        Repetition repetition = Repetition.every(Rhythm.DAILY).until(day("2026-11-23"));

        assertThat(repetition.next(day("2026-11-22"), day("2026-11-22"))).contains(day("2026-11-23"));
        assertThat(repetition.next(day("2026-11-23"), day("2026-11-23"))).isEmpty();
    }

    private static List<String> days(Rhythm rhythm, String first, int count) {
        return days(Repetition.every(rhythm), first, count);
    }

    /** The days that follow, with the rule as the first task of the series has it. */
    private static List<String> days(Repetition repetition, String first, int count) {
        Repetition rule = repetition.startingOn(day(first));
        return Stream.iterate(day(first), due -> rule.next(due, due).orElseThrow())
                .skip(1)
                .limit(count)
                .map(LocalDate::toString)
                .toList();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void theDayOfTheWeekIsTheDueDatesOwnUnlessOthersAreChosen() {
        assertThat(Repetition.every(Rhythm.WEEKLY).startingOn(day("2026-11-22")).days())
                .containsExactly(DayOfWeek.SUNDAY);
    }
}
