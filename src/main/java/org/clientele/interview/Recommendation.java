package org.clientele.interview;

/** What an interviewer advises. Stored by name; each has the translation {@code interview.recommendation.<NAME>}. */
public enum Recommendation {
    YES,
    UNSURE,
    NO
}
