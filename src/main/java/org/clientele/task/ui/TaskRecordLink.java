package org.clientele.task.ui;

import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordLink;
import org.clientele.task.TaskId;
import org.springframework.stereotype.Component;

/** Where tasks are opened. */
@Component
class TaskRecordLink extends RecordLink {

    TaskRecordLink() {
        super(RecordType.TASK, "vaadin:tasks", id -> TaskNavigation.url(new TaskId(id)));
    }
}
