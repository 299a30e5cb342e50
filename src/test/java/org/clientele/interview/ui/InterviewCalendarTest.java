package org.clientele.interview.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clientele.interview.ui.InterviewCalendar.Colour;
import org.clientele.interview.ui.InterviewCalendar.Entry;
import org.clientele.interview.ui.InterviewCalendar.Move;
import org.junit.jupiter.api.Test;

class InterviewCalendarTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final Entry IN_LONDON =
            entry("2026-03-10T10:00Z[Europe/London]", "2026-03-10T11:30Z[Europe/London]");

    private final List<Move> moves = new ArrayList<>();

    @Test
    void timesAreThoseOfTheCalendarsWallClock() {
        assertThat(EntryDrawing.of(IN_LONDON, WARSAW, Locale.ENGLISH))
                .containsEntry("start", "2026-03-10T11:00:00")
                .containsEntry("end", "2026-03-10T12:30:00")
                .containsEntry("title", "Candidate 7 (10:00 GMT)")
                .containsEntry("says", "Tuesday, March 10, 2026, 11:00–12:30, Candidate 7 (10:00 GMT)");
    }

    @Test
    void aMovedEntryKeepsItsLengthAndZone() {
        InterviewCalendar calendar = calendarWith(IN_LONDON);
        calendar.moved("i", "2026-03-12T09:00:00", "2026-03-12T10:30:00", false);

        assertThat(moves)
                .containsExactly(new Move(
                        IN_LONDON, at("2026-03-12T08:00Z[Europe/London]"), at("2026-03-12T09:30Z[Europe/London]")));
    }

    /** On 29 March 2026 the clocks of Europe go from 2 to 3. */
    @Test
    void anHourStaysAnHourWhenTheClocksAreChangedMeanwhile() {
        Entry early = entry("2026-03-28T01:30+01:00[Europe/Warsaw]", "2026-03-28T02:30+01:00[Europe/Warsaw]");
        InterviewCalendar calendar = calendarWith(early);
        calendar.moved("i", "2026-03-29T01:30:00", "2026-03-29T02:30:00", false);

        assertThat(moves.getFirst().end()).isEqualTo(at("2026-03-29T03:30+02:00[Europe/Warsaw]"));
    }

    @Test
    void anEntryMadeLongerKeepsItsStart() {
        InterviewCalendar calendar = calendarWith(IN_LONDON);
        calendar.moved("i", "2026-03-10T11:00:00", "2026-03-10T13:00:00", true);

        assertThat(moves)
                .containsExactly(new Move(IN_LONDON, IN_LONDON.start(), at("2026-03-10T12:00Z[Europe/London]")));
    }

    @Test
    void whatMayNotBeMovedOrWasNeverShownIsNotMoved() {
        Entry fixed = new Entry("i", "Candidate 7", IN_LONDON.start(), IN_LONDON.end(), Colour.GREY, true, false);
        InterviewCalendar calendar = calendarWith(fixed);
        calendar.moved("i", "2026-03-12T09:00:00", "2026-03-12T10:30:00", false);
        calendar.moved("other", "2026-03-12T09:00:00", "2026-03-12T10:30:00", false);

        assertThat(moves).isEmpty();
    }

    private InterviewCalendar calendarWith(Entry entry) {
        InterviewCalendar calendar = new InterviewCalendar((from, until) -> List.of(entry), WARSAW);
        calendar.onMove(moves::add);
        calendar.entries(LocalDate.EPOCH.toString(), LocalDate.EPOCH.toString());
        return calendar;
    }

    private static Entry entry(String start, String end) {
        return new Entry("i", "Candidate 7", at(start), at(end), Colour.TEAL, false, true);
    }

    private static ZonedDateTime at(String text) {
        return ZonedDateTime.parse(text);
    }
}
