package org.clientele.task;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A task as its history prints it. The components are the fields' names in the history.
 *
 * @param due in ISO 8601: the day, or the moment in UTC, which each reader sees by their own clocks
 * @param repeats null for what does not repeat
 * @param repeatsOn days as ISO 8601 numbers them, 1 for Monday
 */
record TaskSnapshot(
        String title,
        String text,
        @Nullable String due,
        Reminder reminder,
        Priority priority,
        String assignee,
        TaskState state,
        @Nullable Rhythm repeats,
        String repeatsOn,
        @Nullable LocalDate repeatsUntil) {

    static TaskSnapshot of(TaskDetails details, @Nullable Due due, String assignee, TaskState state) {
        Repetition repetition = details.repetition();
        return new TaskSnapshot(
                details.title(),
                details.text(),
                due == null ? null : inHistory(due),
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

    private static String inHistory(Due due) {
        return due.time() == null ? due.on().toString() : due.at().toString();
    }
}
