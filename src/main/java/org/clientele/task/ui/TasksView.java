package org.clientele.task.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.clientele.security.Accounts;
import org.clientele.security.CurrentActor;
import org.clientele.security.Role;
import org.clientele.shared.Slice;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.ListState;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.PageKeys;
import org.clientele.shared.ui.PagedGrid;
import org.clientele.shared.ui.RecordLinks;
import org.clientele.shared.ui.RowActions;
import org.clientele.shared.ui.UserPreferences;
import org.clientele.task.TaskList;
import org.clientele.task.TaskRow;
import org.clientele.task.TaskState;
import org.clientele.team.Teams;

/** Tasks as a list or as a board by their states, which the address says. */
@Route(TaskNavigation.LIST)
@Menu(title = "tasks.title", order = 25, icon = "vaadin:tasks")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD, Role.Names.RECRUITER, Role.Names.OBSERVER})
public class TasksView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private final PagedGrid<TaskRow> grid;
    private final TaskBoard board;
    private final TaskFilterBar filters;
    private final TaskList tasks;
    private final TaskEditing editing;
    private final TaskActions actions;

    TasksView(
            TaskList tasks,
            TaskEditing editing,
            TaskActions actions,
            Accounts accounts,
            Teams teams,
            CurrentActor actor,
            RecordLinks links,
            UserPreferences preferences,
            Clock clock) {
        this.tasks = tasks;
        this.editing = editing;
        this.actions = actions;
        grid = new PagedGrid<>("tasks", row -> row.id().value(), preferences);
        board = new TaskBoard(actions, links, clock, grid::refresh);
        filters = new TaskFilterBar(grid, accounts, teams, actor, getLocale(), clock);
        TaskColumns.addTo(grid, links, clock, actions.mayWork(), row -> move(row, TaskState.DONE));
        grid.actions(rowActions());
        grid.loads(this::load);
        PageHeader header = new PageHeader(getPageTitle());
        if (actions.mayWork()) {
            grid.whenEmpty(
                    new EmptyState("tasks.empty", "tasks.empty.hint", Buttons.of("task.create", click -> add())));
            header.actions(Buttons.primary("action.add", click -> add()), filters.board());
            PageKeys.on(this, "n", this::add);
        } else {
            header.actions(filters.board());
            grid.whenEmpty(new EmptyState("tasks.empty", "tasks.empty.readOnly"));
        }
        getContent().addClassNames("list-page", "tasks-page");
        getContent().add(header, filters.component(), grid, board);
    }

    /** The board shows what the list would; the list is empty meanwhile. */
    private Slice<TaskRow> load(ListState state) {
        boolean onBoard = TaskFilterBar.isBoard(state);
        grid.setVisible(!onBoard);
        board.setVisible(onBoard);
        if (onBoard) {
            board.show(tasks.board(filters.filter(state)));
            return new Slice<>(List.of(), false);
        }
        return tasks.page(filters.filter(state), TaskFilterBar.sort(state), state.page());
    }

    private RowActions<TaskRow> rowActions() {
        RowActions<TaskRow> options = new RowActions<>(TaskRow::title, row -> TaskNavigation.url(row.id()));
        if (!actions.mayWork()) {
            return options;
        }
        options.edit(row -> true, row -> actions.edit(this, row.id(), grid::refresh));
        for (TaskState state : TaskState.values()) {
            options.option(
                    "task.moveTo." + state,
                    "vaadin:arrow-right",
                    row -> row.state().canBecome(state),
                    row -> move(row, state));
        }
        return options.option(
                "action.delete",
                "vaadin:trash",
                row -> true,
                row -> actions.delete(this, TaskActions.Shown.of(row), grid::refresh));
    }

    private void move(TaskRow row, TaskState state) {
        actions.move(this, TaskActions.Shown.of(row), state, grid::refresh);
    }

    private void add() {
        editing.add(this, grid::refresh);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        ListState state = ListState.of(event.getLocation());
        filters.show(state);
        grid.show(state);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("tasks.title");
    }
}
