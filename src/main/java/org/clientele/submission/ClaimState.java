package org.clientele.submission;

/** What became of a claim. Stored by name; each has the translation {@code submission.claim.<NAME>}. */
public enum ClaimState {
    OPEN,
    /** The agency agrees: the client knew the candidate. */
    ACCEPTED,
    /** The agency does not agree. */
    DISPUTED
}
