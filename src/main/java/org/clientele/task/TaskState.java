package org.clientele.task;

import java.util.EnumSet;
import java.util.Set;

/** How far a task is. Stored by name. */
public enum TaskState {
    OPEN,
    IN_PROGRESS,
    DONE,
    /** Nobody is going to do it. */
    DROPPED;

    /** The states of tasks that somebody still has to do. */
    public static final Set<TaskState> UNFINISHED = Set.of(OPEN, IN_PROGRESS);

    public boolean isClosed() {
        return !UNFINISHED.contains(this);
    }

    /** The states that a task may go to from this one. What is closed has to be taken up again before it closes anew. */
    public Set<TaskState> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(IN_PROGRESS, DONE, DROPPED);
            case IN_PROGRESS -> EnumSet.of(OPEN, DONE, DROPPED);
            case DONE, DROPPED -> EnumSet.of(OPEN, IN_PROGRESS);
        };
    }

    public boolean canBecome(TaskState other) {
        return next().contains(other);
    }
}
