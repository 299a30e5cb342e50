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
 * @param lead tasks of those in the teams that this person leads, who is one of them; null for everybody's
 * @param states tasks in one of these
 * @param dueFrom tasks that are due then or later
 * @param dueBefore tasks that are due earlier
 * @param changedFrom tasks that were changed then or later
 */
public record TaskFilter(
        String text,
        Set<AccountId> assignees,
        @Nullable AccountId lead,
        Set<TaskState> states,
        @Nullable Instant dueFrom,
        @Nullable Instant dueBefore,
        @Nullable Instant changedFrom) {

    /** All that one may see. */
    public static final TaskFilter ALL = new TaskFilter("", Set.of(), null, Set.of(), null, null, null);

    /** What somebody still has to do. */
    public static final TaskFilter UNFINISHED = ALL.in(TaskState.UNFINISHED);

    public TaskFilter {
        assignees = Set.copyOf(assignees);
        states = Set.copyOf(states);
    }

    public TaskFilter withText(String newText) {
        return new TaskFilter(newText, assignees, lead, states, dueFrom, dueBefore, changedFrom);
    }

    public TaskFilter of(Set<AccountId> newAssignees) {
        return new TaskFilter(text, newAssignees, lead, states, dueFrom, dueBefore, changedFrom);
    }

    /** Only those of the people whom this person leads. */
    public TaskFilter ofTeamsOf(AccountId newLead) {
        return new TaskFilter(text, assignees, newLead, states, dueFrom, dueBefore, changedFrom);
    }

    public TaskFilter in(Set<TaskState> newStates) {
        return new TaskFilter(text, assignees, lead, newStates, dueFrom, dueBefore, changedFrom);
    }

    /** @param from null for whatever is due earlier as well */
    public TaskFilter due(@Nullable Instant from, @Nullable Instant before) {
        return new TaskFilter(text, assignees, lead, states, from, before, changedFrom);
    }

    /** Only those that somebody has changed since. */
    public TaskFilter changedFrom(Instant from) {
        return new TaskFilter(text, assignees, lead, states, dueFrom, dueBefore, from);
    }
}
