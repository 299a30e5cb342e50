package org.clientele.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DueTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final Instant BEFORE = Instant.parse("2026-11-01T00:00:00Z");

    @Test
    void aDayLastsUntilItsLastMomentByTheClocksOfItsPlace() {
        assertThat(due("2026-11-22", null).at()).isEqualTo("2026-11-22T22:59:59.999999Z");
    }

    @Test
    void nineStaysNineWhenTheClocksAreChanged() {
        assertThat(due("2027-03-27", "09:00").at()).isEqualTo("2027-03-27T08:00:00Z");
        assertThat(due("2027-03-27", "09:00").on(LocalDate.parse("2027-03-28")).at())
                .isEqualTo("2027-03-28T07:00:00Z");
    }

    @Test
    void aTimeThatTheChangeOfClocksLeavesOutIsAnHourLater() {
        assertThat(due("2027-03-28", "02:30").at()).isEqualTo("2027-03-28T01:30:00Z");
    }

    @Test
    void aTimeThatComesTwiceIsTheFirst() {
        assertThat(due("2027-10-31", "02:30").at()).isEqualTo("2027-10-31T00:30:00Z");
    }

    @Test
    void remindersComeThatMuchEarlier() {
        Due due = due("2027-03-28", "09:00");

        assertThat(due.remindAt(Reminder.NONE, BEFORE)).isEmpty();
        assertThat(due.remindAt(Reminder.AT_DUE_TIME, BEFORE)).contains(Instant.parse("2027-03-28T07:00:00Z"));
        assertThat(due.remindAt(Reminder.QUARTER_OF_AN_HOUR, BEFORE)).contains(Instant.parse("2027-03-28T06:45:00Z"));
        assertThat(due.remindAt(Reminder.HOUR, BEFORE)).contains(Instant.parse("2027-03-28T06:00:00Z"));
    }

    @Test
    void theDayBeforeIsTheSameTimeByTheClock() {
        assertThat(due("2027-03-28", "09:00").remindAt(Reminder.DAY, BEFORE))
                .contains(Instant.parse("2027-03-27T08:00:00Z"));
    }

    @Test
    void onDaysWithoutATimeRemindersCountFromNineInTheMorning() {
        assertThat(due("2026-11-22", null).remindAt(Reminder.AT_DUE_TIME, BEFORE))
                .contains(Instant.parse("2026-11-22T08:00:00Z"));
    }

    @Test
    void aReminderThatWouldBeOverComesWhenItIsDueIfThatIsStillToCome() {
        Due noon = due("2026-11-22", "12:00");

        assertThat(noon.remindAt(Reminder.DAY, Instant.parse("2026-11-22T08:00:00Z")))
                .contains(noon.at());
        assertThat(noon.remindAt(Reminder.DAY, noon.at())).isEmpty();
        assertThat(due("2026-11-22", null).remindAt(Reminder.AT_DUE_TIME, Instant.parse("2026-11-22T12:00:00Z")))
                .isEmpty();
    }

    private static Due due(String day, String time) {
        return new Due(LocalDate.parse(day), time == null ? null : LocalTime.parse(time), WARSAW);
    }
}
