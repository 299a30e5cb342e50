package org.clientele.help;

/** How giving feedback went. */
public sealed interface FeedbackOutcome {

    /** It is kept for the administrator. */
    record Kept() implements FeedbackOutcome {}

    /**
     * The comment cannot be kept.
     *
     * @param messageKey says why, for beside the field
     */
    record Refused(String messageKey) implements FeedbackOutcome {}
}
