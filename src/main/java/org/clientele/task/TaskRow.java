package org.clientele.task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.clientele.security.AccountId;
import org.clientele.shared.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * A task in a list.
 *
 * @param due null if it has no due date
 * @param repeats whether another one follows when it is closed
 * @param subject what it is about; null for a general task
 */
public record TaskRow(
        TaskId id,
        long version,
        String title,
        @Nullable Due due,
        Priority priority,
        AccountId assignee,
        String assigneeName,
        TaskState state,
        boolean repeats,
        Instant changedAt,
        @Nullable TaskSubject subject) {

    /** As the queries select it. */
    TaskRow(
            TaskId id,
            long version,
            String title,
            @Nullable LocalDate dueOn,
            @Nullable Integer dueMinute,
            String zone,
            Priority priority,
            AccountId assignee,
            String assigneeName,
            TaskState state,
            String rule,
            Instant changedAt,
            @Nullable UUID subjectId,
            @Nullable RecordType subjectType,
            @Nullable String subjectTitle,
            @Nullable UUID clientId,
            @Nullable String clientTitle) {
        this(
                id,
                version,
                title,
                due(dueOn, dueMinute, zone),
                priority,
                assignee,
                assigneeName,
                state,
                !rule.isEmpty(),
                changedAt,
                subject(subjectId, subjectType, subjectTitle, clientId, clientTitle));
    }

    /** Whether it should have been closed by now. */
    public boolean isOverdue(Instant now) {
        return !state.isClosed() && due != null && due.at().isBefore(now);
    }

    private static @Nullable Due due(@Nullable LocalDate day, @Nullable Integer minute, String zone) {
        return day == null
                ? null
                : new Due(day, minute == null ? null : LocalTime.MIN.plusMinutes(minute), ZoneId.of(zone));
    }

    private static @Nullable TaskSubject subject(
            @Nullable UUID id,
            @Nullable RecordType type,
            @Nullable String title,
            @Nullable UUID clientId,
            @Nullable String client) {
        return id == null || type == null || title == null
                ? null
                : new AboutRow(id, type, title, clientId, client).toSubject();
    }
}
