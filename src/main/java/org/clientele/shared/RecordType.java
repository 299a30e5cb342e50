package org.clientele.shared;

/** The kinds of records that can be linked, archived and have a history. Stored by name. */
public enum RecordType {
    CLIENT,
    LOCATION,
    CONTACT,
    NOTE,
    TASK,
    ATTACHMENT,
    VACANCY,
    CANDIDATE,
    SUBMISSION,
    INTERVIEW
}
