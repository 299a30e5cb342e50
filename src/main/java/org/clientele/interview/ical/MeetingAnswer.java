package org.clientele.interview.ical;

/** What an attendee said, as PARTSTAT of RFC 5545, section 3.2.12, names it. */
public enum MeetingAnswer {
    NEEDS_ACTION,
    ACCEPTED,
    DECLINED,
    TENTATIVE
}
