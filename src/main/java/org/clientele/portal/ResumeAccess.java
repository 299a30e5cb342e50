package org.clientele.portal;

/** What a contact may do with the résumé that was released for clients. Stored by name. */
public enum ResumeAccess {
    NONE,
    READ,
    /** Read it, and download its file. */
    DOWNLOAD
}
