package org.clientele.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How bringing a task to another state went. */
public sealed interface MoveOutcome {

    /**
     * It is in that state.
     *
     * @param from the state before
     * @param follower the next of its series, which was made; null if none was
     */
    record Moved(
            TaskId id,
            long version,
            TaskState from,
            @Nullable TaskId follower) implements MoveOutcome {}

    /** Somebody else changed it first; nothing was written. */
    record Conflict(String by, Instant at) implements MoveOutcome {}

    /** It cannot get there from the state that it is in. */
    record Impossible(TaskState from) implements MoveOutcome {}

    /** It, or what it is about, is archived or was never there. */
    record Gone() implements MoveOutcome {}
}
