package org.clientele.submission;

/** Who rejects. Stored by name; each has the translation {@code submission.side.<NAME>}. */
public enum RejectionSide {
    CLIENT,
    AGENCY
}
