package org.clientele.resume.leak;

/** What kind of personal data was found. */
public enum LeakKind {
    EMAIL,
    PHONE,
    LINK,
    NAME,
    ADDRESS
}
