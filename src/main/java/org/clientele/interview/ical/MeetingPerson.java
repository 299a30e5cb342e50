package org.clientele.interview.ical;

/**
 * Somebody who organizes a meeting or attends it.
 *
 * @param email a valid address
 */
public record MeetingPerson(String name, String email, MeetingAnswer answer) {}
