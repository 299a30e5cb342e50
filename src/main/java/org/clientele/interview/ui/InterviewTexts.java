package org.clientele.interview.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.clientele.interview.InterviewState;
import org.clientele.interview.InterviewTime;
import org.clientele.interview.InterviewWarning;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.Times;

/** Interviews in words. */
final class InterviewTexts {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private InterviewTexts() {}

    static Component state(Component reader, InterviewState state) {
        BadgeColor colour =
                switch (state) {
                    case PROPOSED -> BadgeColor.AMBER;
                    case SCHEDULED -> BadgeColor.BLUE;
                    case HELD -> BadgeColor.GREEN;
                    case MISSED -> BadgeColor.RED;
                    case CANCELLED -> BadgeColor.NEUTRAL;
                };
        return colour.badge(reader.getTranslation("interview.state." + state));
    }

    /** By the reader's clocks, and by those of the interview where they show something else. */
    static String time(Component reader, InterviewTime time, ZoneId zone) {
        String own = time(time, Times.zone(), language(reader));
        boolean same = time.in(zone).equals(time.in(Times.zone()));
        return same
                ? own
                : own + " ("
                        + reader.getTranslation(
                                "interview.time.there", time(time, zone, language(reader)), zone.getId())
                        + ")";
    }

    private static String time(InterviewTime time, ZoneId zone, Locale language) {
        ZonedDateTime start = time.starts().atZone(zone);
        ZonedDateTime end = time.ends().atZone(zone);
        return "%s, %s–%s"
                .formatted(
                        start.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                                .withLocale(language)),
                        CLOCK.format(start),
                        CLOCK.format(end));
    }

    static String warning(Component reader, InterviewWarning warning) {
        return switch (warning) {
            case InterviewWarning.Busy(String name, InterviewTime time) ->
                reader.getTranslation("interview.warning.busy", name, time(time, Times.zone(), language(reader)));
            case InterviewWarning.Away(String name, LocalDate back, String deputy) ->
                reader.getTranslation(
                        deputy.isEmpty() ? "interview.warning.away" : "interview.warning.deputy",
                        name,
                        back == null ? "?" : Times.date(reader, back),
                        deputy);
            case InterviewWarning.ComesTwice(var slot) ->
                reader.getTranslation("interview.warning.twice", CLOCK.format(slot.starts()));
            case InterviewWarning.Unreachable(String name) ->
                reader.getTranslation("interview.warning.unreachable", name);
        };
    }

    private static Locale language(Component reader) {
        return Optional.ofNullable(reader.getUI().map(ui -> ui.getLocale()).orElse(null))
                .orElse(Locale.ENGLISH);
    }
}
