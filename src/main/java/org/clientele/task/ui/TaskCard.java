package org.clientele.task.ui;

import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.clientele.shared.ui.RecordLinks;
import org.clientele.task.Priority;
import org.clientele.task.TaskId;
import org.clientele.task.TaskRow;
import org.clientele.task.TaskState;
import org.clientele.task.TaskSubject;

/** A task on the board, to be dragged to another column, or sent there by its menu. */
final class TaskCard extends ListItem {

    private final TaskId id;
    private final Anchor link;

    TaskCard(TaskRow task, TaskActions actions, RecordLinks links, Instant now, Runnable refresh) {
        id = task.id();
        link = new Anchor(TaskNavigation.url(id), task.title());
        addClassName("task-card");
        TaskActions.Shown shown = TaskActions.Shown.of(task);
        Div head = new Div(new H3(link));
        head.addClassName("business-card-head");
        add(head, facts(task, now));
        TaskSubject about = task.subject();
        if (about != null) {
            add(links.link(about.ref(), about.title()));
        }
        if (actions.mayWork()) {
            Div buttons = new Div();
            buttons.addClassName("row-actions");
            if (task.state().canBecome(TaskState.DONE)) {
                buttons.add(actions.done(this, shown, refresh));
            }
            buttons.add(actions.more(this, shown, refresh));
            head.add(buttons);
            DragSource<TaskCard> source = DragSource.create(this);
            source.setDragData(shown);
        }
    }

    boolean shows(TaskId task) {
        return id.equals(task);
    }

    void focus() {
        link.focus();
    }

    private Div facts(TaskRow task, Instant now) {
        Div facts = new Div();
        facts.addClassName("task-facts");
        if (task.priority() != Priority.NORMAL) {
            facts.add(TaskTexts.priority(this, task.priority()));
        }
        if (task.due() != null) {
            facts.add(TaskTexts.due(this, task, now));
        }
        Span assignee = new Span(task.assigneeName());
        assignee.addClassName("secondary");
        facts.add(assignee);
        return facts;
    }
}
