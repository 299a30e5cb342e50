package org.clientele.task.ui;

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

/** Tasks in a column for each state. */
final class TaskBoard extends Composite<Div> {

    private final TaskActions actions;
    private final RecordLinks links;
    private final Clock clock;
    private final Runnable refresh;

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
    }

    private Section column(BoardColumn column) {
        Section section = new Section(new H2(getTranslation("task.state." + column.state())));
        section.addClassName("task-column");
        if (column.rows().isEmpty()) {
            Paragraph nothing = new Paragraph(getTranslation("tasks.column.empty"));
            nothing.addClassName("secondary");
            section.add(nothing);
        } else {
            UnorderedList cards = new UnorderedList();
            cards.addClassName("task-cards");
            column.rows().forEach(task -> cards.add(new TaskCard(task, actions, links, clock.instant(), refresh)));
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
                            .filter(TaskActions.Subject.class::isInstance)
                            .map(TaskActions.Subject.class::cast)
                            .filter(task -> task.state() != column.state())
                            .ifPresent(task -> actions.move(this, task, column.state(), refresh)));
        }
        return section;
    }
}
