package org.clientele.client;

/** What somebody does for a client. Stored by name; each has a translation {@code assignment.part.<NAME>}. */
public enum AssignmentPart {
    /** In charge; one at a time. */
    OWNER,
    RECRUITER,
    /** Looks for candidates. */
    SOURCER,
    /** Stands in for somebody, most often until a day. */
    SUBSTITUTE
}
