package org.clientele.interview;

/** What came out of an interview. Stored by name; each has the translation {@code interview.outcome.<NAME>}. */
public enum InterviewOutcome {
    POSITIVE,
    NEGATIVE,
    OPEN
}
