package org.clientele.portal.pages;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.clientele.interview.InterviewState;
import org.clientele.portal.PortalInterviewView;
import org.clientele.portal.PortalStage;
import org.clientele.portal.PortalStars;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.Times;
import org.clientele.vacancy.VacancyState;
import org.jspecify.annotations.Nullable;

/** What contacts read of vacancies, candidates and interviews, in words. */
final class PortalWords {

    private PortalWords() {}

    static Component vacancyState(Component reader, String state) {
        BadgeColor colour =
                switch (VacancyState.valueOf(state)) {
                    case REQUESTED -> BadgeColor.AMBER;
                    case OPEN -> BadgeColor.GREEN;
                    case ON_HOLD -> BadgeColor.PURPLE;
                    case FILLED -> BadgeColor.BLUE;
                    case CLOSED, CANCELLED -> BadgeColor.NEUTRAL;
                };
        return colour.badge(reader.getTranslation("vacancy.state." + state));
    }

    static boolean isCurrent(String state) {
        return !VacancyState.valueOf(state).isEnded();
    }

    static Component interviewState(Component reader, String state) {
        BadgeColor colour =
                switch (InterviewState.valueOf(state)) {
                    case PROPOSED -> BadgeColor.AMBER;
                    case SCHEDULED -> BadgeColor.BLUE;
                    case HELD -> BadgeColor.GREEN;
                    case MISSED -> BadgeColor.RED;
                    case CANCELLED -> BadgeColor.NEUTRAL;
                };
        return colour.badge(reader.getTranslation("interview.state." + state));
    }

    static String stage(Component reader, PortalStage stage) {
        return stage.name().isEmpty() ? reader.getTranslation("vacancy.stage." + stage.kind()) : stage.name();
    }

    /** Stars at a glance, and in words for who listens; nothing without ratings. */
    static Component stars(Component reader, PortalStars stars) {
        Span shown = new Span();
        shown.addClassName("portal-stars");
        if (stars.number() == 0) {
            shown.setVisible(false);
        } else {
            shown.setText(starsText(reader, stars));
            shown.getElement().setAttribute("role", "img");
            shown.getElement()
                    .setAttribute(
                            "aria-label",
                            reader.getTranslation("portalpages.stars.of", mean(reader, stars), stars.number()));
        }
        return shown;
    }

    /** The same as text. */
    static String starsText(Component reader, PortalStars stars) {
        return stars.number() == 0 ? "–" : "★ " + mean(reader, stars) + " (" + stars.number() + ")";
    }

    private static String mean(Component reader, PortalStars stars) {
        NumberFormat format = NumberFormat.getNumberInstance(Times.locale(reader));
        format.setMaximumFractionDigits(1);
        return format.format(stars.mean());
    }

    /** Such as {@code 12,000 EUR per month}. */
    static String amount(Component reader, BigDecimal amount, String currency, String period) {
        return number(reader, amount) + " " + currency + " " + reader.getTranslation("vacancy.salaryPeriod." + period);
    }

    /** Empty if neither end is known. */
    static String salary(
            Component reader, @Nullable BigDecimal from, @Nullable BigDecimal to, String currency, String period) {
        BigDecimal one = from == null ? to : from;
        if (one == null) {
            return "";
        }
        if (from != null && to != null && from.compareTo(to) == 0) {
            return amount(reader, one, currency, period);
        }
        if (from == null || to == null) {
            return reader.getTranslation(
                    from == null ? "portalpages.salary.upTo" : "portalpages.salary.from",
                    amount(reader, one, currency, period));
        }
        return number(reader, from) + " – " + amount(reader, to, currency, period);
    }

    private static String number(Component reader, BigDecimal amount) {
        NumberFormat format = NumberFormat.getNumberInstance(Times.locale(reader));
        format.setMaximumFractionDigits(2);
        return format.format(amount);
    }

    /** By the reader's clocks, and by those of the interview where they show something else. */
    static String time(Component reader, PortalInterviewView interview) {
        Instant start = interview.startsAt();
        Instant end = interview.endsAt();
        if (start == null || end == null) {
            return "";
        }
        Locale locale = Times.locale(reader);
        ZoneId here = Times.zone();
        ZoneId there = ZoneId.of(interview.timeZone());
        String own = time(start, end, here, locale);
        if (there.getRules().getOffset(start).equals(here.getRules().getOffset(start))) {
            return own;
        }
        boolean sameDay = LocalDate.ofInstant(start, here).equals(LocalDate.ofInstant(start, there));
        String other = sameDay ? clock(start, end, there, locale) : time(start, end, there, locale);
        return reader.getTranslation("portalpages.time.there", own, other, there.getId());
    }

    static String time(Component reader, Instant start, Instant end) {
        return time(start, end, Times.zone(), Times.locale(reader));
    }

    private static String time(Instant start, Instant end, ZoneId zone, Locale locale) {
        LocalDate day = LocalDate.ofInstant(start, zone);
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                        .withLocale(locale)
                        .format(day) + ", " + clock(start, end, zone, locale);
    }

    private static String clock(Instant start, Instant end, ZoneId zone, Locale locale) {
        DateTimeFormatter clock =
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
        return clock.format(start.atZone(zone)) + "–" + clock.format(end.atZone(zone));
    }
}
