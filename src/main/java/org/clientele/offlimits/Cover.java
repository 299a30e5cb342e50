package org.clientele.offlimits;

/** Whom an off-limits rule protects. Stored by name; each has the translation {@code offLimits.cover.<NAME>}. */
public enum Cover {
    WHOLE_CLIENT,
    /** Also every client above and below it in its group of companies. */
    GROUP,
    LOCATIONS,
    DEPARTMENTS
}
