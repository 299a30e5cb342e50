package org.clientele.interview;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** How far an interview is. Stored by name; each has the translation {@code interview.state.<NAME>}. */
public enum InterviewState {
    /** Times are proposed, none is chosen. */
    PROPOSED,
    SCHEDULED,
    HELD,
    /** Somebody did not come. */
    MISSED,
    CANCELLED;

    /** The states of what is still to come. */
    public static final Set<InterviewState> AHEAD = Set.of(PROPOSED, SCHEDULED);

    public boolean isAhead() {
        return AHEAD.contains(this);
    }

    /** Whether interviewers can say what they think: as soon as it has begun, unless it did not take place. */
    public boolean takesFeedback(InterviewTime time, Instant now) {
        return this == HELD || this == SCHEDULED && !time.starts().isAfter(now);
    }

    /** Where it may go from here. What is over stays so: another interview is arranged instead. */
    public Set<InterviewState> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(SCHEDULED, CANCELLED);
            case SCHEDULED -> EnumSet.of(SCHEDULED, HELD, MISSED, CANCELLED);
            // What was taken for held may turn out to have been missed.
            case HELD -> EnumSet.of(HELD, MISSED);
            case MISSED -> EnumSet.of(HELD);
            case CANCELLED -> EnumSet.noneOf(InterviewState.class);
        };
    }

    public boolean canBecome(InterviewState other) {
        return next().contains(other);
    }
}
