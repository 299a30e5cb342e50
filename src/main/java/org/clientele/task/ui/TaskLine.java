package org.clientele.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import org.clientele.shared.ui.RecordLinks;
import org.clientele.task.Priority;
import org.clientele.task.TaskRow;
import org.clientele.task.TaskState;
import org.clientele.task.TaskSubject;

/** A task on a line of its own, for short lists. */
final class TaskLine extends ListItem {

    private final Anchor link;

    TaskLine(TaskRow task, Instant now) {
        link = new Anchor(TaskNavigation.url(task.id()), task.title());
        addClassName("task-line");
        Div facts = new Div(link);
        facts.addClassName("task-facts");
        if (task.priority() == Priority.URGENT || task.priority() == Priority.HIGH) {
            facts.add(TaskTexts.priority(this, task.priority()));
        }
        if (task.state() != TaskState.OPEN) {
            facts.add(TaskTexts.state(this, task.state()));
        }
        if (task.due() != null) {
            facts.add(TaskTexts.due(this, task, now));
        }
        add(facts);
    }

    /**
     * Whoever works by the keyboard goes on where a line was that a change has moved or taken away.
     *
     * @param around what holds the list, if there still is one
     * @param at the line's former place
     */
    static void focusNear(Component around, int at) {
        List<TaskLine> lines = around.getChildren()
                .flatMap(Component::getChildren)
                .filter(TaskLine.class::isInstance)
                .map(TaskLine.class::cast)
                .toList();
        if (lines.isEmpty()) {
            around.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
        } else {
            lines.get(Math.min(at, lines.size() - 1)).link.focus();
        }
    }

    /** Says whose it is. */
    TaskLine withAssignee(TaskRow task) {
        Span name = new Span(task.assigneeName());
        name.addClassName("secondary");
        add(name);
        return this;
    }

    /** Says what it is about. */
    TaskLine withSubject(TaskRow task, RecordLinks links) {
        TaskSubject subject = task.subject();
        if (subject != null) {
            add(links.link(subject.ref(), subject.title()));
        }
        return this;
    }

    /** The button that closes it in front, the menu with the rest at the end. */
    TaskLine withActions(TaskRow task, TaskActions actions, Runnable done) {
        TaskActions.Shown shown = TaskActions.Shown.of(task);
        if (task.state().canBecome(TaskState.DONE)) {
            addComponentAsFirst(actions.done(this, shown, done));
        }
        add(actions.more(this, shown, done));
        return this;
    }
}
