package org.clientele.interview;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** From when until when. */
public record InterviewTime(Instant starts, Instant ends) {

    public Duration length() {
        return Duration.between(starts, ends);
    }

    /** As long as before, from another moment on. */
    public InterviewTime from(Instant start) {
        return new InterviewTime(start, start.plus(length()));
    }

    /** By the clocks of a zone. */
    public Slot in(ZoneId zone) {
        return new Slot(starts.atZone(zone).toLocalDateTime(), ends.atZone(zone).toLocalDateTime());
    }

    boolean overlaps(InterviewTime other) {
        return starts.isBefore(other.ends) && other.starts.isBefore(ends);
    }
}
