package org.clientele.task;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clientele.security.AccountId;
import org.clientele.security.Permission.MayRead;
import org.clientele.shared.PageRef;
import org.clientele.shared.RecordRef;
import org.clientele.shared.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Many tasks at a time: as pages, as a board, of a record. Each takes one statement, the board one for each column. */
@Service
@MayRead
public class TaskList {

    /** For how many days the board shows what is closed. */
    public static final int BOARD_DAYS = 30;

    private final TaskQueries queries;
    private final TaskRepository tasks;
    private final Clock clock;

    TaskList(TaskQueries queries, TaskRepository tasks, Clock clock) {
        this.queries = queries;
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * One page in the list's order, also if it is counted from the end; then {@link Slice#hasNext} says whether rows
     * come before it.
     */
    @Transactional(readOnly = true)
    public Slice<TaskRow> page(TaskFilter filter, TaskSort sort, PageRef page) {
        return slice(queries.rows(filter, sort, page), page);
    }

    /** Tasks about a record and what belongs to it: first what is due first, of the closed ones what was changed last. */
    @Transactional(readOnly = true)
    public Slice<TaskRow> of(RecordRef record, boolean closed, PageRef page) {
        Set<TaskState> states = closed ? Set.of(TaskState.DONE, TaskState.DROPPED) : TaskState.UNFINISHED;
        return slice(queries.rowsOf(record.id(), states, order(closed), page), page);
    }

    /**
     * A column for each state, with the first {@link PageRef#SIZE} tasks that fulfil the filter; of the closed ones those
     * of the last {@value #BOARD_DAYS} days.
     */
    @Transactional(readOnly = true)
    public List<BoardColumn> board(TaskFilter filter) {
        return Arrays.stream(TaskState.values())
                .map(state -> column(filter, state))
                .toList();
    }

    private BoardColumn column(TaskFilter filter, TaskState state) {
        if (!filter.states().isEmpty() && !filter.states().contains(state)) {
            return new BoardColumn(state, List.of(), false);
        }
        TaskFilter ofState = filter.in(Set.of(state));
        TaskFilter shown =
                state.isClosed() ? ofState.changedFrom(clock.instant().minus(Duration.ofDays(BOARD_DAYS))) : ofState;
        Slice<TaskRow> first = slice(queries.rows(shown, order(state.isClosed()), PageRef.FIRST), PageRef.FIRST);
        return new BoardColumn(state, first.rows(), first.hasNext());
    }

    /** How much each of them has to do; those who have nothing to do are absent. */
    @Transactional(readOnly = true)
    public Map<AccountId, TaskCounts> countsByAssignee(Collection<AccountId> assignees) {
        return assignees.isEmpty()
                ? Map.of()
                : tasks.count(assignees, clock.instant()).stream()
                        .collect(Collectors.toMap(TaskCounts::assignee, Function.identity()));
    }

    private static TaskSort order(boolean closed) {
        return closed ? new TaskSort(TaskSort.Key.CHANGED, false) : TaskSort.BY_DUE;
    }

    private static Slice<TaskRow> slice(List<TaskRow> found, PageRef page) {
        boolean more = found.size() > PageRef.SIZE;
        List<TaskRow> rows = more ? found.subList(0, PageRef.SIZE) : found;
        return new Slice<>(page.fromEnd() ? rows.reversed() : rows, more);
    }
}
