package org.clientele.task;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.clientele.shared.PageRef;
import org.clientele.shared.search.Access;
import org.clientele.shared.search.Conditions;
import org.clientele.shared.search.PageQueries;
import org.clientele.shared.search.SearchText;
import org.springframework.stereotype.Component;

/**
 * Reads the rows of lists of tasks, in one statement each. What is about an archived record, or belongs to one, is not
 * among them.
 */
@Component
class TaskQueries {

    private static final String ROWS = """
            select new org.clientele.task.TaskRow(
                t.id, t.version, t.title, t.dueOn, t.dueMinute, t.zone, t.priority, t.assigneeId, t.assigneeName,
                t.state, t.rule, t.changedAt, s.id, s.type, s.title, c.id, c.title)""" + TaskRepository.REGISTERED;

    private static final String OF_TEAMS = "t.assigneeId.value in (select m.accountId from TeamMember m"
            + " where m.teamId in (select l.teamId from TeamMember l where l.accountId = :lead and l.leads = true))";

    private static final Access ANY_WAY = new Access(null, "", null, 0);

    private final PageQueries queries;

    TaskQueries(PageQueries queries) {
        this.queries = queries;
    }

    /** The rows of the page in the direction that it is counted in, and one more if there are more. */
    List<TaskRow> rows(TaskFilter filter, TaskSort sort, PageRef page) {
        return rows(conditions(filter), sort.orderBy(page.fromEnd()), page);
    }

    /** Tasks about the record, or about anything that belongs to it. */
    List<TaskRow> rowsOf(UUID record, Set<TaskState> states, TaskSort sort, PageRef page) {
        Conditions conditions =
                conditions(TaskFilter.ALL.in(states)).and("(r.subjectId = :of or r.clientId = :of)", "of", record);
        return rows(conditions, sort.orderBy(page.fromEnd()), page);
    }

    private List<TaskRow> rows(Conditions conditions, String orderBy, PageRef page) {
        return queries.ids(ROWS, conditions, orderBy, page, ANY_WAY, TaskRow.class);
    }

    private static Conditions conditions(TaskFilter filter) {
        Conditions conditions = new Conditions()
                .and(TaskRepository.KEPT)
                .andText(SearchText.of(filter.text()), "t.title", "t.searchText")
                .andIn("t.assigneeId.value", "assignees", filter.assignees());
        if (filter.lead() != null) {
            conditions.and(OF_TEAMS, "lead", filter.lead().value());
        }
        if (!filter.states().isEmpty()) {
            conditions.and("t.state in :states", "states", filter.states());
            boolean open = TaskState.UNFINISHED.containsAll(filter.states());
            if (open || filter.states().stream().allMatch(TaskState::isClosed)) {
                conditions.and("t.closed = :closed", "closed", !open);
            }
        }
        if (filter.dueFrom() != null) {
            conditions.and("t.dueAt >= :dueFrom", "dueFrom", filter.dueFrom());
        }
        if (filter.dueBefore() != null) {
            conditions.and("t.dueAt < :dueBefore", "dueBefore", filter.dueBefore());
        }
        if (filter.changedFrom() != null) {
            conditions.and("t.changedAt >= :changedFrom", "changedFrom", filter.changedFrom());
        }
        return conditions;
    }
}
