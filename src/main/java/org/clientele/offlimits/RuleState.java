package org.clientele.offlimits;

/** How far an off-limits rule has come. Stored by name; each has the translation {@code offLimits.state.<NAME>}. */
public enum RuleState {
    /** Set by a recruiter: it holds at once, and waits for a team lead. */
    PROPOSED,
    CONFIRMED,
    /** Taken back by a team lead. */
    LIFTED,
    /** Its last day is over. */
    ENDED;

    /** Whether the rule holds, on the days that it is for. */
    public boolean isStanding() {
        return this == PROPOSED || this == CONFIRMED;
    }

    /** Whether a rule may go from this state to the next. */
    public boolean canBecome(RuleState next) {
        return switch (next) {
            case PROPOSED -> false;
            case CONFIRMED -> this == PROPOSED;
            case LIFTED, ENDED -> isStanding();
        };
    }
}
