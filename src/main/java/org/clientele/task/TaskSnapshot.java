package org.clientele.task;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A task as its history prints it. The components are the fields' names in the history.
 *
 * @param repeats null for what does not repeat
 * @param repeatsOn days as ISO 8601 numbers them, 1 for Monday
 */
record TaskSnapshot(
        String title,
        String text,
        @Nullable LocalDate dueOn,
        @Nullable LocalTime dueTime,
        Reminder reminder,
        Priority priority,
        String assignee,
        TaskState state,
        @Nullable Rhythm repeats,
        String repeatsOn,
        @Nullable LocalDate repeatsUntil) {

    static TaskSnapshot of(TaskDetails details, String assignee, TaskState state) {
        Repetition repetition = details.repetition();
        return new TaskSnapshot(
                details.title(),
                details.text(),
                details.dueOn(),
                details.dueTime(),
                details.reminder(),
                details.priority(),
                assignee,
                state,
                repetition.isRepeating() ? repetition.rhythm() : null,
                repetition.orderedDays().stream()
                        .map(DayOfWeek::getValue)
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ")),
                repetition.until());
    }
}
