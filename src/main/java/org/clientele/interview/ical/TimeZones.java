package org.clientele.interview.ical;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.TzId;

/** Definitions of time zones out of the library's own archive: nothing is fetched from anywhere. */
final class TimeZones {

    private static final Pattern PLAIN_ID = Pattern.compile("[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+){0,2}");

    private TimeZones() {}

    /**
     * The rules of the zone that hold today, under the name by which it was asked for (RFC 5545, section 3.2.19); empty
     * for universal time, which needs none, and for one that the archive does not know.
     */
    static Optional<VTimeZone> definition(ZoneId zone) {
        if (zone.normalized().equals(ZoneOffset.UTC)
                || !PLAIN_ID.matcher(zone.getId()).matches()) {
            return Optional.empty();
        }
        try (InputStream stored = VTimeZone.class.getResourceAsStream("/zoneinfo/" + zone.getId() + ".ics")) {
            return stored == null ? Optional.empty() : Optional.of(read(zone, stored));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserException e) {
            throw new IllegalStateException("No definition of a time zone: " + zone, e);
        }
    }

    private static VTimeZone read(ZoneId zone, InputStream stored) throws IOException, ParserException {
        VTimeZone whole = new CalendarBuilder()
                .build(stored)
                .<VTimeZone>getComponent(VTimeZone.VTIMEZONE)
                .orElseThrow();
        VTimeZone today = new VTimeZone();
        today.add(new TzId(zone.getId()));
        today.setComponentList(new ComponentList<>(current(whole.getObservances())));
        return today;
    }

    /** What the clocks did a hundred years ago makes each mail long and is of no use to anybody. */
    private static List<Observance> current(List<Observance> all) {
        List<Observance> endless = all.stream().filter(TimeZones::isEndless).toList();
        if (!endless.isEmpty()) {
            return endless;
        }
        Observance last = all.stream()
                .max(Comparator.comparing(
                        one -> requireNonNull(one.getStartDate()).getValue()))
                .orElseThrow();
        return last.getProperty(Property.RDATE).isPresent() ? all : List.of(last);
    }

    private static boolean isEndless(Observance one) {
        return one.getProperty(Property.RRULE)
                .filter(rule -> !rule.getValue().contains("UNTIL"))
                .isPresent();
    }
}
