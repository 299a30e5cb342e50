package org.clientele.offlimits;

/** How a decision on an exception went. */
public sealed interface OverrideOutcome {

    record Decided() implements OverrideOutcome {}

    /** Whoever asks for an exception cannot grant it. */
    record OwnRequest() implements OverrideOutcome {}

    /** Somebody else was first. */
    record DecidedAlready(String by) implements OverrideOutcome {}

    /** There is no such request, or its rule is gone. */
    record Gone() implements OverrideOutcome {}
}
