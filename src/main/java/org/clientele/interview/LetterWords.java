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

    private final Translations texts;

    LetterWords(Translations texts) {
        this.texts = texts;
    }

    /** What all of them can name. */
    Map<String, Object> of(Appointment appointment, Audience audience, Locale language) {
        Map<String, Object> data = new HashMap<>();
        boolean choice = appointment.times().size() > 1;
        data.put("vacancy", appointment.vacancy());
        data.put("kind", texts.getTranslation("interview.kind." + appointment.kind(), language));
        data.put("time", choice ? "" : time(appointment.times().getFirst(), appointment.zone(), language));
        data.put("times", choice ? times(appointment, language) : List.of());
        data.put("location", appointment.location());
        data.put("arrival", appointment.arrival());
        data.put("link", appointment.link());
        data.put("reason", reason(appointment.reason(), audience, language));
        return data;
    }

    /** As somebody wrote it; where nobody did, in the reader's language, and to the candidate nothing about the candidate. */
    private String reason(String reason, Audience audience, Locale language) {
        return EndingCause.of(reason)
                .map(cause -> cause == EndingCause.WITHDRAWN && audience == Audience.CANDIDATE
                        ? ""
                        : texts.getTranslation("interview.cancelReason." + cause, language))
                .orElse(reason);
    }

    private static List<Map<String, String>> times(Appointment appointment, Locale language) {
        return appointment.times().stream()
                .map(time -> Map.of("time", time(time, appointment.zone(), language)))
                .toList();
    }

    /** Such as {@code Monday, 7 December 2026, 10:00–11:00, Central European Time}: without brackets, to stand in some. */
    static String time(InterviewTime time, ZoneId zone, Locale language) {
        Locale locale = inRegion(language);
        DateTimeFormatter clock =
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
        ZonedDateTime start = time.starts().atZone(zone);
        return "%s, %s–%s, %s"
                .formatted(
                        start.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                                .withLocale(locale)),
                        clock.format(start),
                        clock.format(time.ends().atZone(zone)),
                        zone.getDisplayName(TextStyle.FULL, locale));
    }

    /** As in Europe, the day first and 24 hours, for English of no country. */
    private static Locale inRegion(Locale language) {
        return language.equals(Locale.ENGLISH) ? Locale.UK : language;
    }

    /** What calendars call it: an interview for a vacancy, with somebody. */
    String summary(String vacancy, String with, Locale language) {
        return texts.getTranslation("interview.calendar.summary", language, vacancy, with);
    }

    String text(String key, Locale language) {
        return texts.getTranslation(key, language);
    }
}
