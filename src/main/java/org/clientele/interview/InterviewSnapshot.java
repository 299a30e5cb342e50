package org.clientele.interview;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An interview as its history prints it. The components are the fields' names in the history.
 *
 * @param time in ISO 8601, in UTC; several to choose from
 */
record InterviewSnapshot(
        InterviewKind kind,
        InterviewState state,
        String time,
        String place,
        String link,
        String zone,
        String language,
        String message,
        String clientMessage,
        String internalNote,
        @Nullable InterviewOutcome outcome,
        String cancelReason) {

    static InterviewSnapshot of(Interview interview) {
        Arrangement arrangement = interview.arrangement();
        return new InterviewSnapshot(
                arrangement.kind(),
                interview.state(),
                interview.times().stream().map(time -> time.starts().toString()).collect(Collectors.joining(", ")),
                arrangement.place(),
                arrangement.link(),
                arrangement.timeZone(),
                arrangement.candidateLanguage(),
                arrangement.message(),
                arrangement.clientMessage(),
                arrangement.internalNote(),
                interview.outcome().orElse(null),
                interview.cancelReason());
    }
}
