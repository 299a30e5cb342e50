package org.clientele.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.clientele.security.AccountId;
import org.clientele.security.AccountRef;
import org.clientele.security.Accounts;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.security.StaffPrincipal;
import org.clientele.shared.ui.FilterBar;
import org.clientele.shared.ui.ListState;
import org.clientele.shared.ui.PagedGrid;
import org.clientele.shared.ui.Times;
import org.clientele.task.TaskFilter;
import org.clientele.task.TaskRow;
import org.clientele.task.TaskSort;
import org.clientele.task.TaskState;

/** The filters above the tasks, and how they, the order and the board stand in the page's address. */
final class TaskFilterBar {

    static final String SHOW = "show";
    private static final String VIEW = "view";
    private static final String BOARD = "board";
    private static final String STATE = "state";
    private static final String ASSIGNEE = "assignee";

    /** Whose tasks, and which of them. */
    enum Show {
        TODAY,
        OVERDUE,
        WEEK,
        MINE,
        EVERYBODY
    }

    private final FilterBar bar;
    private final CurrentActor actor;
    private final Locale reader;
    private final Clock clock;
    private final Map<Show, Button> shows = new EnumMap<>(Show.class);
    private final Button onBoard = new Button();
    private final ComboBox<AccountRef> assignee;

    /** @param reader knows on which day a week begins */
    TaskFilterBar(PagedGrid<TaskRow> grid, Accounts accounts, CurrentActor actor, Locale reader, Clock clock) {
        this.actor = actor;
        this.reader = reader;
        this.clock = clock;
        bar = new FilterBar(grid);
        if (actor.may(Permission.WORK)) {
            List.of(Show.values()).forEach(show -> addShow(grid, show));
        }
        bar.text("tasks.filter.text");
        bar.choice(
                STATE,
                "task.state",
                List.of(TaskState.values()),
                TaskFilterBar::parameter,
                state -> bar.getTranslation("task.state." + state));
        assignee = bar.choice(
                ASSIGNEE,
                "task.assignee",
                accounts.selectable(),
                account -> account.id().value().toString(),
                AccountRef::name);
        onBoard.setText(onBoard.getTranslation("tasks.board"));
        onBoard.addClickListener(click -> grid.filter(grid.state().with(VIEW, isBoard(grid.state()) ? null : BOARD)));
        bar.add(onBoard);
    }

    private void addShow(PagedGrid<TaskRow> grid, Show show) {
        Button button = new Button(bar.getTranslation("tasks.show." + show));
        button.addClickListener(click -> grid.filter(grid.state()
                .with(SHOW, show == usual() ? null : parameter(show))
                .with(ASSIGNEE, null)));
        shows.put(show, button);
        bar.add(button);
    }

    Component component() {
        return bar;
    }

    void show(ListState state) {
        bar.show(state);
        shows.forEach((show, button) ->
                button.getElement().setAttribute("aria-pressed", Boolean.toString(show == shown(state))));
        onBoard.getElement().setAttribute("aria-pressed", Boolean.toString(isBoard(state)));
        assignee.setVisible(shown(state) == Show.EVERYBODY);
    }

    static boolean isBoard(ListState state) {
        return state.value(VIEW).equals(BOARD);
    }

    /** Which tasks the address asks for; on the board closed ones too, unless they cannot be what is asked for. */
    TaskFilter filter(ListState state) {
        Show show = shown(state);
        Set<AccountId> whose = show == Show.EVERYBODY
                ? Set.copyOf(state.ids(ASSIGNEE).stream().map(AccountId::new).toList())
                : actor.staff().map(StaffPrincipal::id).map(Set::of).orElse(Set.of());
        TaskFilter filter = TaskFilter.ALL.withText(state.text()).of(whose).in(states(state, show));
        LocalDate today = LocalDate.ofInstant(clock.instant(), Times.zone());
        return switch (show) {
            case TODAY -> filter.due(startOf(today), startOf(today.plusDays(1)));
            case OVERDUE -> filter.due(null, clock.instant());
            case WEEK -> {
                LocalDate first = today.with(
                        TemporalAdjusters.previousOrSame(WeekFields.of(reader).getFirstDayOfWeek()));
                yield filter.due(startOf(first), startOf(first.plusWeeks(1)));
            }
            case MINE, EVERYBODY -> filter;
        };
    }

    private static Set<TaskState> states(ListState state, Show show) {
        Set<TaskState> usual = isBoard(state) && show != Show.OVERDUE ? Set.of() : TaskState.UNFINISHED;
        return state.choice(STATE, TaskState.class).map(Set::of).orElse(usual);
    }

    static TaskSort sort(ListState state) {
        return new TaskSort(state.sort(TaskSort.Key.class, TaskSort.Key.DUE), !state.descending());
    }

    /** Observers have no tasks of their own. */
    private Show usual() {
        return actor.may(Permission.WORK) ? Show.MINE : Show.EVERYBODY;
    }

    private Show shown(ListState state) {
        return state.choice(SHOW, Show.class).orElse(usual());
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Times.zone()).toInstant();
    }

    static String parameter(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
