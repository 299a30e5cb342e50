package org.clientele.interview.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import org.clientele.interview.EndingCause;
import org.clientele.interview.InterviewState;
import org.clientele.interview.InterviewTime;
import org.clientele.interview.InterviewWarning;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.Times;

/** Interviews in words. */
final class InterviewTexts {

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
        String own = time(time, Times.zone(), Times.locale(reader));
        return isSame(time, zone) ? own : own + " (" + there(reader, time, zone) + ")";
    }

    /** The same, with the name of the zone of the reader's clocks. */
    static String timeInZone(Component reader, InterviewTime time, ZoneId zone) {
        Locale locale = Times.locale(reader);
        String own = time(time, Times.zone(), locale) + ", "
                + (isSame(time, zone) ? zone : Times.zone()).getDisplayName(TextStyle.FULL, locale);
        return isSame(time, zone) ? own : own + " (" + there(reader, time, zone) + ")";
    }

    private static boolean isSame(InterviewTime time, ZoneId zone) {
        return time.in(zone).equals(time.in(Times.zone()));
    }

    private static String there(Component reader, InterviewTime time, ZoneId zone) {
        return reader.getTranslation("interview.time.there", time(time, zone, Times.locale(reader)), zone.getId());
    }

    private static String time(InterviewTime time, ZoneId zone, Locale locale) {
        ZonedDateTime start = time.starts().atZone(zone);
        DateTimeFormatter clock = clock(locale);
        return "%s, %s–%s"
                .formatted(
                        start.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                                .withLocale(locale)),
                        clock.format(start),
                        clock.format(time.ends().atZone(zone)));
    }

    private static DateTimeFormatter clock(Locale locale) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
    }

    /** As somebody wrote it, or why the application called it off. */
    static String cancelReason(Component reader, String reason) {
        return EndingCause.of(reason)
                .map(cause -> reader.getTranslation("interview.cancelReason." + cause))
                .orElse(reason);
    }

    static String warning(Component reader, InterviewWarning warning) {
        return switch (warning) {
            case InterviewWarning.Busy(String name, InterviewTime time) ->
                reader.getTranslation("interview.warning.busy", name, time(time, Times.zone(), Times.locale(reader)));
            case InterviewWarning.Away(String name, LocalDate back, String deputy) ->
                reader.getTranslation(
                        deputy.isEmpty() ? "interview.warning.away" : "interview.warning.deputy",
                        name,
                        back == null ? "?" : Times.date(reader, back),
                        deputy);
            case InterviewWarning.ComesTwice(var slot) ->
                reader.getTranslation(
                        "interview.warning.twice", clock(Times.locale(reader)).format(slot.starts()));
            case InterviewWarning.ClientNotTold none -> reader.getTranslation("interview.warning.clientNotTold");
            case InterviewWarning.NoLink none -> reader.getTranslation("interview.warning.noLink");
            case InterviewWarning.Unreachable(String name) ->
                reader.getTranslation("interview.warning.unreachable", name);
        };
    }
}
