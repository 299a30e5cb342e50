package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

/** Dates and times as the reader writes them, in the reader's time zone. */
public final class Times {

    private Times() {}

    /** The reader's time zone: the chosen one, else the browser's, else UTC. */
    public static ZoneId zone() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .map(session -> session.getAttribute(ZoneId.class))
                .orElse(ZoneOffset.UTC);
    }

    /** All times shown in this session are of this zone from now on. */
    public static void setZone(VaadinSession session, ZoneId zone) {
        session.setAttribute(ZoneId.class, zone);
    }

    /** Day, hour and minute, such as {@code 22.11.2026, 01:38}. */
    public static String dateTime(Component reader, Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale(reader))
                .format(instant.atZone(zone()));
    }

    /** The day, such as {@code 22.11.2026}. */
    public static String date(Component reader, LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale(reader))
                .format(date);
    }

    /** The day it was then at the reader's place. */
    public static String date(Component reader, Instant instant) {
        return date(reader, LocalDate.ofInstant(instant, zone()));
    }

    /** The language that the reader has chosen. */
    public static Locale locale(Component reader) {
        return reader.getUI()
                .map(ui -> ui.getLocale())
                .or(() -> Optional.ofNullable(UI.getCurrent()).map(ui -> ui.getLocale()))
                .orElse(Locale.ENGLISH);
    }
}
