package org.clientele.portal.setup;

/** What visitors of the portal have to be told. Stored by name; each has the translation {@code portal.notice.<NAME>}. */
public enum NoticeKind {
    /** How personal data are handled. */
    PRIVACY,
    /** Who runs the portal, and on which terms. */
    LEGAL
}
