package org.clientele.vacancy;

import java.util.EnumSet;
import java.util.Set;

/** How far a vacancy is. Stored by name; each has the translation {@code vacancy.state.<NAME>}. */
public enum VacancyState {
    /** Asked for by the client; the agency has not taken it on yet. */
    REQUESTED,
    OPEN,
    ON_HOLD,
    /** The client has found whom it was looking for. */
    FILLED,
    /** Over without anybody hired, or settled after it was filled. */
    CLOSED,
    /** Taken back. */
    CANCELLED;

    /** The states in which somebody is working on a vacancy, or should be. */
    public static final Set<VacancyState> CURRENT = Set.of(REQUESTED, OPEN, ON_HOLD);

    /** Whether the search is over. */
    public boolean isEnded() {
        return !CURRENT.contains(this);
    }

    /** The states that a vacancy may go to from this one. Whatever has ended can be opened again. */
    public Set<VacancyState> next() {
        return switch (this) {
            case REQUESTED -> EnumSet.of(OPEN, CANCELLED);
            case OPEN -> EnumSet.of(ON_HOLD, FILLED, CLOSED, CANCELLED);
            case ON_HOLD -> EnumSet.of(OPEN, FILLED, CLOSED, CANCELLED);
            case FILLED -> EnumSet.of(OPEN, CLOSED);
            case CLOSED, CANCELLED -> EnumSet.of(OPEN);
        };
    }

    public boolean canBecome(VacancyState other) {
        return next().contains(other);
    }

    /** Whether it has to be said why a vacancy comes into this state. */
    public boolean needsReason() {
        return this == ON_HOLD || this == CLOSED || this == CANCELLED;
    }
}
