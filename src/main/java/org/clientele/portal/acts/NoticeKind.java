package org.clientele.portal.acts;

/**
 * What contacts are told of in their portal. Stored by name; each has the translation {@code portalacts.notice.<NAME>} with
 * the title of the vacancy as {0}, and {@code portalacts.notice.<NAME>.untitled} for mails, which name nothing.
 */
public enum NoticeKind {
    CANDIDATE_SHARED,
    /** The agency said something about a candidate. */
    COMMENT,
    INTERVIEW_ARRANGED,
    INTERVIEW_MOVED,
    INTERVIEW_CANCELLED,
    /** Somebody else who was invited has answered. */
    INTERVIEW_ANSWERED,
    VACANCY_RELEASED,
    /** The agency said something about a vacancy. */
    VACANCY_MESSAGE,
    REQUEST_APPROVED,
    REQUEST_REFUSED;

    /** Whether it is about a submission, so that it leads to the candidate's page. */
    public boolean isOfSubmission() {
        return this == CANDIDATE_SHARED || this == COMMENT;
    }

    /** Whether the letters about interviews tell of it too, where clients get any. */
    boolean isInLetters() {
        return this == INTERVIEW_ARRANGED || this == INTERVIEW_MOVED || this == INTERVIEW_CANCELLED;
    }

    public boolean isOfInterview() {
        return switch (this) {
            case INTERVIEW_ARRANGED, INTERVIEW_MOVED, INTERVIEW_CANCELLED, INTERVIEW_ANSWERED -> true;
            default -> false;
        };
    }
}
