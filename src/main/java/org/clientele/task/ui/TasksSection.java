package org.clientele.task.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordLinks;
import org.clientele.shared.ui.RecordSection;
import org.clientele.task.TaskList;

/** The tab with what has to be done about a record. */
@org.springframework.stereotype.Component
class TasksSection implements RecordSection {

    private final TaskList tasks;
    private final TaskActions actions;
    private final TaskEditing editing;
    private final RecordLinks links;
    private final Clock clock;

    TasksSection(TaskList tasks, TaskActions actions, TaskEditing editing, RecordLinks links, Clock clock) {
        this.tasks = tasks;
        this.actions = actions;
        this.editing = editing;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return switch (type) {
            case CLIENT, CONTACT, LOCATION, CANDIDATE, VACANCY -> true;
            default -> false;
        };
    }

    @Override
    public String id() {
        return "tasks";
    }

    @Override
    public String titleKey() {
        return "tasks.title";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Component create(RecordRef record) {
        return new TasksPanel(record, tasks, actions, editing, links, clock);
    }
}
