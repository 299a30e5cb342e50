package org.clientele.resume;

/**
 * How a candidate is called where clients look, from the most open to the least. Stored by name; each has the translation
 * {@code resumetab.naming.<NAME>}.
 */
public enum Naming {
    FULL_NAME,
    INITIALS,
    /** By the number that the agency gave: "Candidate 1042". */
    NUMBER;

    /** The one of both that tells less. */
    public Naming stricter(Naming other) {
        return compareTo(other) < 0 ? other : this;
    }
}
