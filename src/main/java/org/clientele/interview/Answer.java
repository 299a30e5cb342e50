package org.clientele.interview;

/** What somebody who was invited said. Stored by name; each has the translation {@code interview.answer.<NAME>}. */
public enum Answer {
    NONE,
    ACCEPTED,
    DECLINED,
    /** Would come, but not then. */
    OTHER_TIME
}
