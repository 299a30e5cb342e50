package org.clientele.task;

import java.time.Instant;
import java.util.Set;
import org.clientele.security.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks a list shows: those that fulfil every part. An empty part asks for nothing.
 *
 * @param text what was typed: a fragment of the title or the text, or the first one or two letters of the title
 * @param assignees tasks of one of these
 * @param states tasks in one of these
 * @param dueFrom tasks that are due then or later
 * @param dueBefore tasks that are due earlier
 */
public record TaskFilter(
        String text,
        Set<AccountId> assignees,
        Set<TaskState> states,
        @Nullable Instant dueFrom,
        @Nullable Instant dueBefore) {

    /** All that one may see. */
    public static final TaskFilter ALL = new TaskFilter("", Set.of(), Set.of(), null, null);

    /** What somebody still has to do. */
    public static final TaskFilter UNFINISHED = ALL.in(TaskState.UNFINISHED);

    public TaskFilter {
        assignees = Set.copyOf(assignees);
        states = Set.copyOf(states);
    }

    public TaskFilter withText(String newText) {
        return new TaskFilter(newText, assignees, states, dueFrom, dueBefore);
    }

    public TaskFilter of(Set<AccountId> newAssignees) {
        return new TaskFilter(text, newAssignees, states, dueFrom, dueBefore);
    }

    public TaskFilter in(Set<TaskState> newStates) {
        return new TaskFilter(text, assignees, newStates, dueFrom, dueBefore);
    }

    /** @param from null for whatever is due earlier as well */
    public TaskFilter due(@Nullable Instant from, @Nullable Instant before) {
        return new TaskFilter(text, assignees, states, from, before);
    }
}
