package org.clientele.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.clientele.security.AccountId;
import org.clientele.security.AccountRef;
import org.clientele.security.Accounts;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.FilterBar;
import org.clientele.shared.ui.ListState;
import org.clientele.shared.ui.PagedGrid;
import org.clientele.shared.ui.Times;
import org.clientele.task.TaskFilter;
import org.clientele.task.TaskRow;
import org.clientele.task.TaskSort;
import org.clientele.task.TaskState;
import org.clientele.team.Teams;

/** The filters above the tasks, and how they, the order and the board stand in the page's address. */
final class TaskFilterBar {

    private static final String VIEW = "view";
    private static final String BOARD = "board";
    private static final String STATE = "state";
    private static final String ASSIGNEE = "assignee";

    /** Whose tasks. */
    private enum Whose {
        MINE,
        /** Of those whom one leads. */
        TEAM,
        EVERYBODY
    }

    /** Until when they are due. */
    private enum When {
        OVERDUE,
        TODAY,
        WEEK
    }

    private final FilterBar bar;
    private final CurrentActor actor;
    private final Locale reader;
    private final Clock clock;
    private final FilterButtons<Whose> whose;
    private final FilterButtons<When> when;
    private final ComboBox<AccountRef> assignee;
    private final Button onBoard;

    /** @param reader knows on which day a week begins */
    TaskFilterBar(
            PagedGrid<TaskRow> grid, Accounts accounts, Teams teams, CurrentActor actor, Locale reader, Clock clock) {
        this.actor = actor;
        this.reader = reader;
        this.clock = clock;
        bar = new FilterBar(grid);
        bar.text("tasks.filter.text");
        onBoard = Buttons.of(
                "tasks.board", click -> grid.filter(grid.state().with(VIEW, isBoard(grid.state()) ? null : BOARD)));
        List<Whose> offered = offered(teams);
        whose = new FilterButtons<>("whose", "tasks.whose.", offered, offered.getFirst(), grid);
        whose.setVisible(offered.size() > 1);
        when = new FilterButtons<>("when", "tasks.when.", List.of(When.values()), null, grid);
        Div quick = new Div(whose, when);
        quick.addClassName("quick-filters");
        bar.add(quick);
        bar.choice(
                STATE,
                "task.state",
                List.of(TaskState.values()),
                ListState::parameterOf,
                state -> bar.getTranslation("task.state." + state));
        assignee = bar.choice(
                ASSIGNEE,
                "task.assignee",
                accounts.selectable(Permission.WORK),
                account -> account.id().value().toString(),
                AccountRef::name);
    }

    /** Observers have no tasks of their own, and only some lead a team. */
    private List<Whose> offered(Teams teams) {
        if (!actor.may(Permission.WORK)) {
            return List.of(Whose.EVERYBODY);
        }
        return actor.may(Permission.LEAD) && !teams.led().isEmpty()
                ? List.of(Whose.values())
                : List.of(Whose.MINE, Whose.EVERYBODY);
    }

    /** The address of the list of what somebody has to do. */
    static String url(AccountId account) {
        return "%s?whose=%s&%s=%s"
                .formatted(TaskNavigation.LIST, ListState.parameterOf(Whose.EVERYBODY), ASSIGNEE, account.value());
    }

    Component component() {
        return bar;
    }

    /** Turns the list into a board and back. */
    Button board() {
        return onBoard;
    }

    void show(ListState state) {
        bar.show(state);
        whose.show(state);
        when.show(state);
        onBoard.getElement().setAttribute("aria-pressed", Boolean.toString(isBoard(state)));
        assignee.setVisible(!isChosen(state, Whose.MINE));
    }

    static boolean isBoard(ListState state) {
        return state.value(VIEW).equals(BOARD);
    }

    /** Which tasks the address asks for; on the board closed ones too, unless they cannot be what is asked for. */
    TaskFilter filter(ListState state) {
        TaskFilter filter = TaskFilter.ALL.withText(state.text()).in(states(state));
        return due(of(filter, state), state);
    }

    private TaskFilter of(TaskFilter filter, ListState state) {
        AccountId self = actor.requireStaff().id();
        if (isChosen(state, Whose.MINE)) {
            return filter.of(Set.of(self));
        }
        TaskFilter chosen =
                filter.of(state.ids(ASSIGNEE).stream().map(AccountId::new).collect(Collectors.toSet()));
        return isChosen(state, Whose.TEAM) ? chosen.ofTeamsOf(self) : chosen;
    }

    private TaskFilter due(TaskFilter filter, ListState state) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Times.zone());
        return when.chosen(state)
                .map(chosen -> switch (chosen) {
                    case OVERDUE -> filter.due(null, clock.instant());
                    case TODAY -> filter.due(startOf(today), startOf(today.plusDays(1)));
                    case WEEK -> {
                        LocalDate first = today.with(TemporalAdjusters.previousOrSame(
                                WeekFields.of(reader).getFirstDayOfWeek()));
                        yield filter.due(startOf(first), startOf(first.plusWeeks(1)));
                    }
                })
                .orElse(filter);
    }

    private Set<TaskState> states(ListState state) {
        boolean closedToo = isBoard(state)
                && when.chosen(state).filter(When.OVERDUE::equals).isEmpty();
        return state.choice(STATE, TaskState.class).map(Set::of).orElse(closedToo ? Set.of() : TaskState.UNFINISHED);
    }

    static TaskSort sort(ListState state) {
        return new TaskSort(state.sort(TaskSort.Key.class, TaskSort.Key.DUE), !state.descending());
    }

    private boolean isChosen(ListState state, Whose value) {
        return whose.chosen(state).filter(value::equals).isPresent();
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Times.zone()).toInstant();
    }
}
