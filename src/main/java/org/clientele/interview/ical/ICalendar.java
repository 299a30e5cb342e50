package org.clientele.interview.ical;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes meetings as iCalendar text: CRLF, folded, in UTF-8. */
public final class ICalendar {

    private ICalendar() {}

    /** For the mail that invites to a meeting, or tells that it was changed (RFC 5546, section 3.2.2). */
    public static String request(Meeting meeting) {
        return write(calendar(ImmutableMethod.REQUEST, List.of(meeting)));
    }

    /** For the mail that calls a meeting off (RFC 5546, section 3.2.5). */
    public static String cancel(Meeting meeting) {
        return write(calendar(ImmutableMethod.CANCEL, List.of(meeting)));
    }

    /**
     * A calendar to subscribe to (RFC 5546, section 3.2.1).
     *
     * @param name what calendars call it
     */
    public static String publish(String name, List<Meeting> meetings) {
        Calendar calendar = calendar(ImmutableMethod.PUBLISH, meetings);
        calendar.add(new XProperty("X-WR-CALNAME", name.replaceAll("\\p{Cntrl}", " ")));
        return write(calendar);
    }

    /** What every rendering of the meeting is known by. */
    public static String uid(Meeting meeting) {
        return meeting.id() + "@clientele";
    }

    private static Calendar calendar(Method method, List<Meeting> meetings) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Clientele//Interviews//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(method);
        Set<ZoneId> defined = new HashSet<>();
        meetings.stream()
                .map(Meeting::zone)
                .distinct()
                .forEach(zone -> TimeZones.definition(zone).ifPresent(definition -> {
                    calendar.add(definition);
                    defined.add(zone);
                }));
        meetings.forEach(meeting -> calendar.add(event(meeting, defined.contains(meeting.zone()))));
        return calendar;
    }

    private static VEvent event(Meeting meeting, boolean inItsZone) {
        VEvent event = new VEvent(false);
        event.add(new Uid(uid(meeting)));
        event.add(new Sequence(meeting.sequence()));
        event.add(new DtStamp(meeting.stamp()));
        event.add(start(meeting.starts(), meeting.zone(), inItsZone));
        event.add(end(meeting.ends(), meeting.zone(), inItsZone));
        event.add(new Summary(meeting.summary()));
        event.add(meeting.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        addUnlessEmpty(event, meeting.description(), new Description(meeting.description()));
        addUnlessEmpty(event, meeting.location(), new Location(meeting.location()));
        if (!meeting.link().isEmpty()) {
            event.add(new Url(URI.create(meeting.link())));
        }
        event.add(organizer(meeting.organizer()));
        meeting.attendees().forEach(person -> event.add(attendee(person)));
        return event;
    }

    private static Property start(Instant at, ZoneId zone, boolean inItsZone) {
        return inItsZone ? new DtStart<>(at.atZone(zone)) : new DtStart<>(at);
    }

    private static Property end(Instant at, ZoneId zone, boolean inItsZone) {
        return inItsZone ? new DtEnd<>(at.atZone(zone)) : new DtEnd<>(at);
    }

    private static void addUnlessEmpty(VEvent event, String text, Property property) {
        if (!text.isEmpty()) {
            event.add(property);
        }
    }

    private static Organizer organizer(MeetingPerson person) {
        Organizer organizer = new Organizer(address(person));
        organizer.add(name(person));
        return organizer;
    }

    private static Attendee attendee(MeetingPerson person) {
        Attendee attendee = new Attendee(address(person));
        attendee.add(name(person));
        attendee.add(Role.REQ_PARTICIPANT);
        attendee.add(new PartStat(person.answer().name().replace('_', '-')));
        attendee.add(person.answer() == MeetingAnswer.NEEDS_ACTION ? Rsvp.TRUE : Rsvp.FALSE);
        return attendee;
    }

    /** Quotes and controls have no place in a parameter (RFC 5545, section 3.2), and old readers know no escape. */
    private static Cn name(MeetingPerson person) {
        return new Cn(person.name().replaceAll("[\"^\\p{Cntrl}]+", " ").strip());
    }

    /** Some letters that an address may have must be escaped in a link. */
    private static URI address(MeetingPerson person) {
        try {
            return new URI("mailto", person.email(), null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("No address", e);
        }
    }

    /** The library folds lines by letters, so it is not asked to. */
    private static String write(Calendar calendar) {
        return ContentLines.fold(calendar.toString());
    }
}
