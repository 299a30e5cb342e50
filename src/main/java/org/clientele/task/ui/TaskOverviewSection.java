package org.clientele.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordSection;
import org.clientele.task.TaskId;
import org.clientele.task.Tasks;

/** The tab with all data of a task. */
@org.springframework.stereotype.Component
class TaskOverviewSection implements RecordSection {

    private final Tasks tasks;

    TaskOverviewSection(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type == RecordType.TASK;
    }

    @Override
    public String id() {
        return "overview";
    }

    @Override
    public String titleKey() {
        return "task.overview";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component create(RecordRef record) {
        return tasks.find(new TaskId(record.id()))
                .<Component>map(TaskOverview::new)
                .orElseGet(Div::new);
    }
}
