package org.clientele.interview;

/** How the people of an interview meet. Stored by name; each has the translation {@code interview.kind.<NAME>}. */
public enum InterviewKind {
    PHONE,
    VIDEO,
    ON_SITE
}
