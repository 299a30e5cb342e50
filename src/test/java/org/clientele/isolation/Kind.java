package org.clientele.isolation;

/** What there is of the hidden client that a call can name by its id. */
enum Kind {
    CLIENT,
    /** Below a client that is seen. */
    DAUGHTER,
    LOCATION,
    DELETED_LOCATION,
    CONTACT,
    COLLEAGUE,
    /** Was at a client that is seen. */
    MOVED_CONTACT,
    MERGE,
    NOTE,
    DELETED_NOTE,
    TASK,
    DELETED_TASK,
    FILE,
    DELETED_FILE,
    ASSIGNMENT,
    NOTIFICATION,
    RULE,
    OVERRIDE,
    VACANCY,
    SUBMISSION,
    /** An internal one, of the recruiter. */
    COMMENT,
    INTERVIEW,
    /** Of the client's owner. */
    ACCOUNT
}
