package org.clientele.register;

/** What BIR calls the type of an entry. Each has the translation {@code register.kind.<NAME>}. */
public enum EntityKind {
    /** P: a legal person, or a body without legal personality. */
    LEGAL,
    /** F: a natural person in business. */
    NATURAL,
    /** LP: a local unit of a legal person. */
    LOCAL_OF_LEGAL,
    /** LF: a local unit of a natural person. */
    LOCAL_OF_NATURAL;

    /** Whether it is a place of a company, and no company of its own. */
    public boolean isLocalUnit() {
        return this == LOCAL_OF_LEGAL || this == LOCAL_OF_NATURAL;
    }

    /** The key of its name. */
    public String key() {
        return "register.kind." + name();
    }
}
