package org.clientele.resume;

/** How a candidate is called where clients look. Stored by name; each has the translation {@code resumetab.naming.<NAME>}. */
public enum Naming {
    FULL_NAME,
    INITIALS,
    /** By the number that the agency gave: "Candidate 1042". */
    NUMBER
}
