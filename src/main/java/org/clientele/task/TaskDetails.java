package org.clientele.task;

import java.time.LocalDate;
import java.time.LocalTime;
import org.clientele.security.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What people type and read of a task. Empty text is "", never null; {@link TaskCheck} says whether it can be kept.
 *
 * @param dueOn null if it has no due date; then it has neither time nor reminder, and does not repeat
 * @param dueTime by the clocks of the task's time zone; null if the whole day is left
 * @param assignee who has to do it; null only as long as nobody was chosen
 */
public record TaskDetails(
        String title,
        String text,
        @Nullable LocalDate dueOn,
        @Nullable LocalTime dueTime,
        Reminder reminder,
        Priority priority,
        @Nullable AccountId assignee,
        Repetition repetition) {

    public static final int TITLE_MAX = 200;
    public static final int TEXT_MAX = 4000;

    /** A task of which nothing is said yet but whose it is. */
    public static TaskDetails empty(@Nullable AccountId assignee) {
        return new TaskDetails("", "", null, null, Reminder.AT_DUE_TIME, Priority.NORMAL, assignee, Repetition.NONE);
    }

    public TaskDetails titled(String newTitle) {
        return new TaskDetails(newTitle, text, dueOn, dueTime, reminder, priority, assignee, repetition);
    }

    public TaskDetails due(@Nullable LocalDate day, @Nullable LocalTime time) {
        return new TaskDetails(title, text, day, time, reminder, priority, assignee, repetition);
    }

    public TaskDetails reminding(Reminder newReminder) {
        return new TaskDetails(title, text, dueOn, dueTime, newReminder, priority, assignee, repetition);
    }

    public TaskDetails assignedTo(AccountId account) {
        return new TaskDetails(title, text, dueOn, dueTime, reminder, priority, account, repetition);
    }

    public TaskDetails ranked(Priority newPriority) {
        return new TaskDetails(title, text, dueOn, dueTime, reminder, newPriority, assignee, repetition);
    }

    public TaskDetails repeating(Repetition newRepetition) {
        return new TaskDetails(title, text, dueOn, dueTime, reminder, priority, assignee, newRepetition);
    }
}
