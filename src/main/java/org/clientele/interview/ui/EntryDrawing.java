package org.clientele.interview.ui;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clientele.interview.ui.InterviewCalendar.Entry;

/** An entry in the words of FullCalendar: times are those of the calendar's wall clock, without an offset. */
final class EntryDrawing {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter TIME_OF_ZONE = DateTimeFormatter.ofPattern("HH:mm zzz");
    private static final DateTimeFormatter WALL_CLOCK = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private EntryDrawing() {}

    static Map<String, Object> of(Entry entry, ZoneId zone, Locale language) {
        ZonedDateTime start = entry.start().withZoneSameInstant(zone);
        ZonedDateTime end = entry.end().withZoneSameInstant(zone);
        String title = entry.title() + inItsZone(entry, start, language);
        String says = "%s, %s–%s, %s"
                .formatted(
                        start.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                                .withLocale(language)),
                        start.format(TIME),
                        end.format(TIME),
                        title);
        String colour = entry.colour().name().toLowerCase(Locale.ROOT);
        return Map.of(
                "id", entry.id(),
                "title", title,
                "start", start.format(WALL_CLOCK),
                "end", end.format(WALL_CLOCK),
                "classNames",
                        entry.over() ? List.of("interview-entry", colour, "over") : List.of("interview-entry", colour),
                "editable", entry.movable(),
                "says", says);
    }

    private static String inItsZone(Entry entry, ZonedDateTime shown, Locale language) {
        return entry.start().toLocalDateTime().equals(shown.toLocalDateTime())
                ? ""
                : " (%s)".formatted(entry.start().format(TIME_OF_ZONE.withLocale(language)));
    }
}
