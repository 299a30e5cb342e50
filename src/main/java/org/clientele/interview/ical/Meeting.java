package org.clientele.interview.ical;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * An entry of a calendar, exactly as it is written: what is not in here no reader gets to see.
 *
 * @param id from which the UID is made, the same for every rendering and every change
 * @param sequence how often it was changed since it was first sent (RFC 5545, section 3.8.7.4)
 * @param stamp when this rendering was made
 * @param zone by whose clocks it takes place
 * @param summary what it is called
 * @param description may have several lines; empty for none
 * @param location empty for none
 * @param link where a video call takes place; empty for none
 * @param organizer who answers go to; of a published calendar its owner
 */
public record Meeting(
        UUID id,
        int sequence,
        Instant stamp,
        Instant starts,
        Instant ends,
        ZoneId zone,
        boolean cancelled,
        String summary,
        String description,
        String location,
        String link,
        MeetingPerson organizer,
        List<MeetingPerson> attendees) {

    public Meeting {
        attendees = List.copyOf(attendees);
    }
}
