package org.clientele.portal;

/** Which interviews a contact sees. Stored by name. */
public enum InterviewScope {
    /** All of the submissions that it sees. */
    SEEN,
    /** Those that it takes part in. */
    OWN,
    NONE
}
