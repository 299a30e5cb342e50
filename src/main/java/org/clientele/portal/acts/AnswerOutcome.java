package org.clientele.portal.acts;

import java.util.Map;

/** What came of an answer by mail. Only {@link Answered} has written anything. */
public sealed interface AnswerOutcome {

    /** It is kept, and the recruiters know; the link is over. */
    record Answered() implements AnswerOutcome {}

    /** Something is missing or too long; the link can be used again. */
    record Invalid(Map<String, String> fields) implements AnswerOutcome {}

    /** The contact's profile does not let it. */
    record NotAllowed() implements AnswerOutcome {}

    /** It cannot be answered any more. */
    record Closed(AnswerQuestion why) implements AnswerOutcome {}
}
