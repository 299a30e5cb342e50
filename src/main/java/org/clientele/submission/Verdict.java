package org.clientele.submission;

/**
 * What a contact makes of a candidate put forward, at one touch. Stored by name; each has the translation
 * {@code submission.verdict.<NAME>}.
 */
public enum Verdict {
    INTERESTING,
    NOT_SUITABLE,
    /** The client would like to meet the candidate. */
    INTERVIEW
}
