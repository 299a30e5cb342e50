package org.clientele.task;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import org.clientele.shared.FieldCheck;
import org.jspecify.annotations.Nullable;

/**
 * Whether what was typed of a task can be kept, field by field.
 *
 * @param clean the details in canonical form; of use only without errors
 * @param errors translation keys by field, empty if all is well
 */
public record TaskCheck(TaskDetails clean, Map<String, String> errors) {

    /** Nobody plans farther ahead; beyond it are slips of the finger. */
    private static final int YEARS_AHEAD = 50;

    /** @param now by the clocks of the task's time zone */
    public static TaskCheck ofNew(TaskDetails typed, LocalDateTime now) {
        return of(typed, null, now);
    }

    /** A task that is overdue can be edited, as long as its due date stays or becomes one that is still to come. */
    public static TaskCheck ofChange(TaskDetails typed, TaskDetails kept, LocalDateTime now) {
        return of(typed, kept, now);
    }

    private static TaskCheck of(TaskDetails typed, @Nullable TaskDetails kept, LocalDateTime now) {
        FieldCheck check = new FieldCheck();
        String title = check.requiredLine("title", typed.title(), TaskDetails.TITLE_MAX);
        String text = check.paragraphs("text", typed.text(), TaskDetails.TEXT_MAX);
        LocalTime time = typed.dueTime() == null ? null : typed.dueTime().truncatedTo(ChronoUnit.MINUTES);
        if (kept == null || !Objects.equals(typed.dueOn(), kept.dueOn()) || !Objects.equals(time, kept.dueTime())) {
            checkDue(check, typed.dueOn(), time, now);
        }
        if (typed.assignee() == null) {
            check.refuse("assignee", "error.required");
        }
        Repetition repetition = repetition(check, typed, kept);
        TaskDetails clean = new TaskDetails(
                title, text, typed.dueOn(), time, typed.reminder(), typed.priority(), typed.assignee(), repetition);
        return new TaskCheck(clean, check.errors());
    }

    private static void checkDue(
            FieldCheck check, @Nullable LocalDate day, @Nullable LocalTime time, LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        if (day == null) {
            if (time != null) {
                check.refuse("dueOn", "task.error.dayOfTime");
            }
        } else if (day.isBefore(today)) {
            check.refuse("dueOn", "task.error.past");
        } else if (day.isAfter(today.plusYears(YEARS_AHEAD))) {
            check.refuse("dueOn", "task.error.far");
        } else if (time != null
                && day.equals(today)
                && time.isBefore(now.toLocalTime().truncatedTo(ChronoUnit.MINUTES))) {
            check.refuse("dueTime", "task.error.timePast");
        }
    }

    /** A due date that was moved moves the day of the month with it. */
    private static Repetition repetition(FieldCheck check, TaskDetails typed, @Nullable TaskDetails kept) {
        Repetition wanted = typed.repetition();
        LocalDate day = typed.dueOn();
        if (!wanted.isRepeating()) {
            return Repetition.NONE;
        }
        if (day == null) {
            check.refuse("dueOn", "task.error.dayOfRepetition");
            return wanted;
        }
        LocalDate until = wanted.until();
        if (until != null && until.isBefore(day)) {
            check.refuse("repetition", "task.error.endsBeforeItBegins");
        }
        boolean moved = kept != null && !day.equals(kept.dueOn());
        Repetition free = moved ? new Repetition(wanted.rhythm(), wanted.days(), 0, until) : wanted;
        return free.startingOn(day);
    }

    public boolean isClean() {
        return errors.isEmpty();
    }
}
