/** Interviews as calendars read them: iCalendar by RFC 5545, sent as RFC 5546 says. Pure functions on records. */
@NullMarked
@NamedInterface("ical")
package org.clientele.interview.ical;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
