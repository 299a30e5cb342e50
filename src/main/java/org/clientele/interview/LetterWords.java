package org.clientele.interview;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clientele.shared.ui.Translations;
import org.springframework.stereotype.Component;

/** What letters about interviews say, in the language of who gets them. */
@Component
class LetterWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Translations texts;

    LetterWords(Translations texts) {
        this.texts = texts;
    }

    /** What all of them can name. */
    Map<String, Object> of(Appointment appointment, Locale language) {
        Map<String, Object> data = new HashMap<>();
        boolean choice = appointment.times().size() > 1;
        data.put("vacancy", appointment.vacancy());
        data.put("kind", texts.getTranslation("interview.kind." + appointment.kind(), language));
        data.put("time", choice ? "" : time(appointment.times().getFirst(), appointment.zone(), language));
        data.put("times", choice ? times(appointment, language) : List.of());
        data.put("location", appointment.location());
        data.put("arrival", appointment.arrival());
        data.put("link", appointment.link());
        data.put("reason", appointment.reason());
        return data;
    }

    private static List<Map<String, String>> times(Appointment appointment, Locale language) {
        return appointment.times().stream()
                .map(time -> Map.of("time", time(time, appointment.zone(), language)))
                .toList();
    }

    /** Such as {@code Monday, 7 December 2026, 10:00–11:00 (Central European Time)}. */
    static String time(InterviewTime time, ZoneId zone, Locale language) {
        ZonedDateTime start = time.starts().atZone(zone);
        ZonedDateTime end = time.ends().atZone(zone);
        return "%s, %s–%s (%s)"
                .formatted(
                        start.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                                .withLocale(language)),
                        start.format(TIME),
                        end.format(TIME),
                        zone.getDisplayName(TextStyle.FULL, language));
    }

    /** What calendars call it: an interview for a vacancy, with somebody. */
    String summary(String vacancy, String with, Locale language) {
        return texts.getTranslation("interview.calendar.summary", language, vacancy, with);
    }

    String text(String key, Locale language) {
        return texts.getTranslation(key, language);
    }
}
