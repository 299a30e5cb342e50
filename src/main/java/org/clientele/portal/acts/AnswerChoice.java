package org.clientele.portal.acts;

import java.util.List;

/**
 * What can be answered by a button in a mail. Each has the translation {@code portalacts.answer.<NAME>}, what the button
 * says, and {@code portalacts.answer.<NAME>.done}.
 */
public enum AnswerChoice {
    INTERESTING,
    NOT_SUITABLE,
    INTERVIEW,
    ACCEPT,
    DECLINE;

    /** In the address of a button. */
    static final String PARAMETER = "a";

    private static final List<AnswerChoice> OF_CANDIDATE = List.of(INTERESTING, INTERVIEW, NOT_SUITABLE);
    private static final List<AnswerChoice> OF_INTERVIEW = List.of(ACCEPT, DECLINE);

    /** What a mail of the kind asks for; none if it asks for nothing. */
    static List<AnswerChoice> of(NoticeKind kind) {
        return switch (kind) {
            case CANDIDATE_SHARED -> OF_CANDIDATE;
            case INTERVIEW_ARRANGED, INTERVIEW_MOVED -> OF_INTERVIEW;
            default -> List.of();
        };
    }

    static List<AnswerChoice> of(AnswerSubject subject) {
        return subject == AnswerSubject.CANDIDATE ? OF_CANDIDATE : OF_INTERVIEW;
    }
}
