package org.clientele.task.ui;

import java.util.UUID;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordLink;
import org.clientele.task.TaskId;
import org.springframework.stereotype.Component;

/** Where tasks are opened. */
@Component
class TaskRecordLink implements RecordLink {

    @Override
    public RecordType type() {
        return RecordType.TASK;
    }

    @Override
    public String url(UUID id) {
        return TaskNavigation.url(new TaskId(id));
    }

    @Override
    public String icon() {
        return "vaadin:tasks";
    }
}
