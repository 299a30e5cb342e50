package org.clientele.interview;

import java.time.LocalDateTime;
import java.time.ZoneId;

/** From when until when by the clocks of the interview's zone, as it is typed. */
public record Slot(LocalDateTime starts, LocalDateTime ends) {

    /**
     * What it means there. Where clocks are put back and the hour comes twice, the first one is meant; a time that is left
     * out is refused before ({@link InterviewCheck}).
     */
    public InterviewTime in(ZoneId zone) {
        return new InterviewTime(
                starts.atZone(zone).withEarlierOffsetAtOverlap().toInstant(),
                ends.atZone(zone).withEarlierOffsetAtOverlap().toInstant());
    }

    /** Whether clocks are put forward over one of its ends, so that it never comes. */
    public boolean isLeftOut(ZoneId zone) {
        return offsets(starts, zone) == 0 || offsets(ends, zone) == 0;
    }

    /** Whether clocks are put back over one of its ends, so that it comes twice. */
    public boolean comesTwice(ZoneId zone) {
        return offsets(starts, zone) > 1 || offsets(ends, zone) > 1;
    }

    private static int offsets(LocalDateTime time, ZoneId zone) {
        return zone.getRules().getValidOffsets(time).size();
    }
}
