package org.clientele.task.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import org.clientele.shared.PageRef;
import org.clientele.shared.RecordRef;
import org.clientele.shared.Slice;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.RecordLinks;
import org.clientele.task.TaskList;
import org.clientele.task.TaskRow;

/** The tasks about a record and what belongs to it. */
final class TasksPanel extends Composite<Div> {

    private final RecordRef record;
    private final TaskList tasks;
    private final TaskActions actions;
    private final RecordLinks links;
    private final Clock clock;
    private final boolean editable;
    private final Button closed = Buttons.of("task.showClosed", click -> toggle());
    private final Div list = new Div();
    private boolean showsClosed;
    private PageRef page = PageRef.FIRST;

    TasksPanel(
            RecordRef record,
            TaskList tasks,
            TaskActions actions,
            TaskEditing editing,
            RecordLinks links,
            Clock clock) {
        this.record = record;
        this.tasks = tasks;
        this.actions = actions;
        this.links = links;
        this.clock = clock;
        this.editable = editing.mayAddTo(record);
        Div bar = new Div();
        bar.addClassName("filter-bar");
        if (editable) {
            bar.add(Buttons.of("task.create", click -> editing.addAbout(this, record, this::show)));
        }
        bar.add(closed);
        getContent().add(bar, list);
        show();
    }

    /** The page's own button may have made one. */
    @Override
    protected void onAttach(AttachEvent event) {
        var registration = ComponentUtil.addListener(event.getUI(), TasksChanged.class, changed -> show());
        addDetachListener(detach -> {
            detach.unregisterListener();
            registration.remove();
        });
    }

    private void toggle() {
        showsClosed = !showsClosed;
        page = PageRef.FIRST;
        show();
    }

    private void show() {
        closed.getElement().setAttribute("aria-pressed", Boolean.toString(showsClosed));
        Slice<TaskRow> slice = tasks.of(record, showsClosed, page);
        list.removeAll();
        if (slice.rows().isEmpty()) {
            list.add(new EmptyState(
                    showsClosed ? "task.section.noneClosed" : "task.section.empty",
                    editable ? "task.section.empty.hint" : "task.section.empty.readOnly"));
            return;
        }
        UnorderedList lines = new UnorderedList();
        lines.addClassName("task-lines");
        slice.rows().forEach(row -> lines.add(line(row, lines.getComponentCount())));
        list.add(lines);
        if (slice.hasNext()) {
            list.add(Buttons.of("task.next", click -> turn(page.number() + 1)));
        }
        if (!page.equals(PageRef.FIRST)) {
            list.add(Buttons.of("task.previous", click -> turn(page.number() - 1)));
        }
    }

    private void turn(int number) {
        page = new PageRef(number);
        show();
    }

    private TaskLine line(TaskRow row, int at) {
        TaskLine line = new TaskLine(row, clock.instant());
        if (row.subject() != null && !row.subject().ref().equals(record)) {
            line.withSubject(row, links);
        }
        line.withAssignee(row);
        return editable ? line.withActions(row, actions, () -> showAfterActAt(at)) : line;
    }

    private void showAfterActAt(int line) {
        show();
        TaskLine.focusNear(list, line);
    }
}
