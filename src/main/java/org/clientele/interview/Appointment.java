package org.clientele.interview;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clientele.interview.ical.ICalendar;
import org.clientele.interview.ical.Meeting;
import org.clientele.interview.ical.MeetingPerson;
import org.clientele.mail.MailAttachment;

/**
 * What everybody who is invited may know of an interview. It holds nothing of the candidate, so that the client's letter
 * can be made of it (docs/features.md N2).
 *
 * @param times the one, or those to choose from
 * @param location the client's, with its address; empty unless it is on site
 * @param arrival how one gets there, and whom one asks for; may be empty
 * @param link of the video call; may be empty
 * @param reason why it was called off; empty unless it was
 * @param organizer who arranged it
 */
record Appointment(
        UUID id,
        int sequence,
        Instant stamp,
        InterviewState state,
        InterviewKind kind,
        List<InterviewTime> times,
        ZoneId zone,
        String vacancy,
        String location,
        String arrival,
        String link,
        String reason,
        MeetingPerson organizer) {

    /** What goes into calendars; none as long as no time is agreed on. */
    Optional<MailAttachment> calendar(String summary, String description, List<MeetingPerson> attendees) {
        if (state == InterviewState.PROPOSED || times.size() > 1) {
            return Optional.empty();
        }
        boolean cancelled = state == InterviewState.CANCELLED;
        Meeting meeting = new Meeting(
                id,
                sequence,
                stamp,
                times.getFirst().starts(),
                times.getFirst().ends(),
                zone,
                cancelled,
                summary,
                description,
                location,
                link,
                organizer,
                attendees);
        return Optional.of(
                cancelled
                        ? MailAttachment.calendar(ICalendar.cancel(meeting), "CANCEL")
                        : MailAttachment.calendar(ICalendar.request(meeting), "REQUEST"));
    }
}
