package org.clientele.offlimits;

/** What happens where somebody is about to approach people who are off limits. Stored by name. */
public enum Mode {
    /** It is said, and the person may go on. */
    WARN,
    /** Nobody goes on without an exception that a second person has granted. */
    BLOCK
}
