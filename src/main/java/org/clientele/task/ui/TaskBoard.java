package org.clientele.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import org.clientele.shared.PageRef;
import org.clientele.shared.ui.RecordLinks;
import org.clientele.task.BoardColumn;
import org.clientele.task.TaskId;
import org.clientele.task.TaskList;
import org.clientele.task.TaskState;
import org.jspecify.annotations.Nullable;

/** Tasks in a column for each state. */
final class TaskBoard extends Composite<Div> {

    private final TaskActions actions;
    private final RecordLinks links;
    private final Clock clock;
    private final Runnable refresh;
    private @Nullable TaskId touched;

    /** @param refresh shows the board anew, after a task was changed from it */
    TaskBoard(TaskActions actions, RecordLinks links, Clock clock, Runnable refresh) {
        this.actions = actions;
        this.links = links;
        this.clock = clock;
        this.refresh = refresh;
        getContent().addClassName("task-board");
        // On phones one scrolls from column to column: the keyboard has to get here, too.
        getContent()
                .getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("tasks.board"));
    }

    void show(List<BoardColumn> columns) {
        getContent().removeAll();
        columns.forEach(column -> getContent().add(column(column)));
        if (touched != null) {
            focus(touched);
        }
    }

    /** Whoever works by the keyboard goes on where the card is now, or on the board if it is not there any more. */
    private void focus(TaskId task) {
        getContent()
                .getChildren()
                .flatMap(Component::getChildren)
                .flatMap(Component::getChildren)
                .filter(TaskCard.class::isInstance)
                .map(TaskCard.class::cast)
                .filter(card -> card.shows(task))
                .findFirst()
                .ifPresentOrElse(
                        TaskCard::focus, () -> getContent().getElement().callJsFunction("focus"));
    }

    private void refreshAfter(TaskId task) {
        touched = task;
        refresh.run();
        touched = null;
    }

    private Section column(BoardColumn column) {
        Section section = new Section(new H2(title(column.state())));
        section.addClassName("task-column");
        if (column.rows().isEmpty()) {
            Paragraph nothing = new Paragraph(getTranslation("tasks.column.empty"));
            nothing.addClassName("secondary");
            section.add(nothing);
        } else {
            UnorderedList cards = new UnorderedList();
            cards.addClassName("task-cards");
            column.rows()
                    .forEach(task -> cards.add(
                            new TaskCard(task, actions, links, clock.instant(), () -> refreshAfter(task.id()))));
            section.add(cards);
        }
        if (column.more()) {
            Paragraph more = new Paragraph(getTranslation("tasks.column.more", PageRef.SIZE));
            more.addClassName("secondary");
            section.add(more);
        }
        if (actions.mayWork()) {
            DropTarget.create(section)
                    .addDropListener(event -> event.getDragData()
                            .filter(TaskActions.Shown.class::isInstance)
                            .map(TaskActions.Shown.class::cast)
                            .filter(task -> task.state() != column.state())
                            .ifPresent(
                                    task -> actions.move(this, task, column.state(), () -> refreshAfter(task.id()))));
        }
        return section;
    }

    private String title(TaskState state) {
        String name = getTranslation("task.state." + state);
        return state.isClosed() ? getTranslation("tasks.column.recent", name, TaskList.BOARD_DAYS) : name;
    }
}
