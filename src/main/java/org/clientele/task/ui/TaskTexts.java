package org.clientele.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.clientele.security.AccountId;
import org.clientele.security.AccountRef;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.Times;
import org.clientele.task.Due;
import org.clientele.task.Priority;
import org.clientele.task.Reminder;
import org.clientele.task.Repetition;
import org.clientele.task.TaskRow;
import org.clientele.task.TaskState;
import org.jspecify.annotations.Nullable;

/** What is said of tasks in words and colours. */
final class TaskTexts {

    private TaskTexts() {}

    /** The day, or the moment as the reader's clock shows it; empty without a due date. */
    static String due(Component reader, @Nullable Due due) {
        if (due == null) {
            return "";
        }
        return due.time() == null ? Times.date(reader, due.on()) : Times.dateTime(reader, due.at());
    }

    /** The same, said to be overdue where it is. */
    static Span due(Component reader, TaskRow row, Instant now) {
        boolean overdue = row.isOverdue(now);
        String when = due(reader, row.due());
        Span text = new Span(overdue ? reader.getTranslation("task.overdueSince", when) : when);
        text.addClassName(overdue ? "overdue" : "secondary");
        return text;
    }

    static Badge state(Component reader, TaskState state) {
        return color(state).badge(reader.getTranslation("task.state." + state));
    }

    static BadgeColor color(TaskState state) {
        return switch (state) {
            case OPEN -> BadgeColor.BLUE;
            case IN_PROGRESS -> BadgeColor.AMBER;
            case DONE -> BadgeColor.GREEN;
            case DROPPED -> BadgeColor.NEUTRAL;
        };
    }

    static Badge priority(Component reader, Priority priority) {
        return color(priority).badge(reader.getTranslation("task.priority." + priority));
    }

    static BadgeColor color(Priority priority) {
        return switch (priority) {
            case URGENT -> BadgeColor.RED;
            case HIGH -> BadgeColor.AMBER;
            case NORMAL, LOW -> BadgeColor.NEUTRAL;
        };
    }

    /** How often it repeats, in plain words; empty if it does not. */
    static String repetition(Component reader, Repetition repetition, Locale language) {
        if (!repetition.isRepeating()) {
            return "";
        }
        String days =
                repetition.orderedDays().stream().map(day -> day(day, language)).collect(Collectors.joining(", "));
        String rhythm = reader.getTranslation("task.repeats." + repetition.rhythm());
        String often = days.isEmpty() ? rhythm : rhythm + ": " + days;
        return repetition.until() == null
                ? often
                : reader.getTranslation("task.repeats.with", often, Times.date(reader, repetition.until()));
    }

    /** @param component the name of a component of the details */
    static String label(Component reader, String component) {
        return reader.getTranslation(component.equals("repetition") ? "task.repeats" : "task." + component);
    }

    /** The value of a component of the details as people read it; empty for none. */
    static String value(Component reader, @Nullable Object value, List<AccountRef> assignees, Locale language) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> Times.date(reader, day);
            case Priority priority -> reader.getTranslation("task.priority." + priority);
            case Reminder reminder -> reader.getTranslation("task.reminder." + reminder);
            case Repetition repetition -> repetition(reader, repetition, language);
            case AccountId id ->
                assignees.stream()
                        .filter(account -> account.id().equals(id))
                        .map(AccountRef::name)
                        .findFirst()
                        .orElse("");
            default -> value.toString();
        };
    }

    static String day(DayOfWeek day, Locale language) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, language);
    }
}
