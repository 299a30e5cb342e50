package org.clientele.offlimits;

/** What was said to a question, as its log keeps it. Stored by name; each has the translation {@code offLimits.answered.<NAME>}. */
public enum Answer {
    FREE,
    PERHAPS,
    OFF_LIMITS,
    UNCLEAR
}
