package org.clientele.task;

import java.time.ZoneId;
import java.util.Optional;
import org.clientele.shared.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * A task with all that is known of it.
 *
 * @param version goes back to {@link Tasks#save} and {@link TaskMoves#move} with what was changed
 * @param archived whether it, or what it is about, is in the archive
 * @param zone whose clocks its due time is by
 * @param subject what it is about; null for a general task
 */
public record TaskView(
        TaskId id,
        long version,
        boolean archived,
        TaskDetails details,
        ZoneId zone,
        String assigneeName,
        TaskState state,
        @Nullable TaskSubject subject,
        Stamp created,
        Stamp changed) {

    /** Until when it has to be done; empty if it has no due date. */
    public Optional<Due> due() {
        return Optional.ofNullable(details.dueOn()).map(day -> new Due(day, details.dueTime(), zone));
    }
}
