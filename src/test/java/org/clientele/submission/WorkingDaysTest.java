package org.clientele.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Days are counted where the client is. */
class WorkingDaysTest {

    /** Wednesday before the long weekend in May. */
    private static final LocalDate APRIL_29 = LocalDate.of(2026, 4, 29);

    @Test
    void weekendsAndHolidaysOfTheCountryDoNotCount() {
        assertThat(WorkingDays.of("PL").after(APRIL_29, 3))
                .as("1 May is Friday")
                .isEqualTo(LocalDate.of(2026, 5, 5));
        assertThat(WorkingDays.of("US").after(APRIL_29, 3))
                .as("1 May is none there")
                .isEqualTo(LocalDate.of(2026, 5, 4));
    }

    @Test
    void holidaysOfASingleStateCountAsDaysOfWork() {
        assertThat(WorkingDays.of("DE").isOne(LocalDate.of(2026, 1, 6))).isTrue();
    }

    @Test
    void theWeekendIsThatOfTheCountry() {
        LocalDate friday = LocalDate.of(2026, 2, 6);

        assertThat(WorkingDays.of("PL").isOne(friday)).isTrue();
        assertThat(WorkingDays.of("EG").isOne(friday)).isFalse();
        assertThat(WorkingDays.of("EG").isOne(friday.plusDays(2))).as("Sunday").isTrue();
    }

    @Test
    void whereTheCountryIsNotKnownThoseOfTheAgencyHold() {
        assertThat(WorkingDays.of("").isOne(LocalDate.of(2026, 11, 11))).isFalse();
        assertThat(WorkingDays.of("ZZ").isOne(LocalDate.of(2026, 11, 11))).isFalse();
    }

    @Test
    void theDayIsThatOfTheCountryWhereItIsTheSameAllOverIt() {
        Clock late = Clock.fixed(Instant.parse("2026-11-22T23:30:00Z"), ZoneOffset.UTC);
        assertThat(WorkingDays.of("PL").today(late)).isEqualTo("2026-11-23");
        assertThat(WorkingDays.of("US").today(late)).isEqualTo("2026-11-22");
    }
}
