package org.clientele.client;

/** How taking an entry off one of the agency's lists went. */
public sealed interface RemovalOutcome {

    /** It is off the list. */
    record Removed() implements RemovalOutcome {}

    /**
     * Clients have it still; they need another one first.
     *
     * @param clients how many, the archived ones included
     */
    record InUse(long clients) implements RemovalOutcome {}

    /** It is the last one, and every client needs one. */
    record LastOne() implements RemovalOutcome {}

    /** Somebody has changed or removed it meanwhile; nothing happened. */
    record Outdated() implements RemovalOutcome {}
}
