package org.clientele.client;

/** What somebody may do with the assignments of a client. */
public enum AssignmentRights {
    /** Assign whom one likes. */
    ALL,
    /** It is one's own: one may give it to another owner. */
    PASS_ON,
    /** Nobody owns it: one may take it oneself. */
    TAKE,
    NONE
}
