package org.clientele.submission;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How moving a submission went. */
public sealed interface MoveOutcome {

    /**
     * It stands there.
     *
     * @param back the move that takes all of it back; null if more came of it than a move can take back
     * @param lastOpening whether as many are hired now as the vacancy has openings, so that it may be filled
     */
    record Moved(SubmissionId id, long version, @Nullable MoveRequest back, boolean lastOpening)
            implements MoveOutcome {}

    /** Somebody else changed it first; nothing was written. */
    record Conflict(String by, Instant at) implements MoveOutcome {}

    /** It has to be said why; nothing was written. */
    record ReasonNeeded(RejectionSide side) implements MoveOutcome {}

    /** What was typed as the reason cannot be kept; nothing was written. */
    record ReasonFlawed(String key) implements MoveOutcome {}

    /** The stage is not one of the vacancy's any more; nothing was written. */
    record NoSuchStage() implements MoveOutcome {}

    /** The contact is none of this client's, or is archived; nothing was written. */
    record NoSuchContact() implements MoveOutcome {}

    /** It is archived or was never there. */
    record Gone() implements MoveOutcome {}
}
