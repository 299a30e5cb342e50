package org.clientele.task.ui;

import org.clientele.task.TaskId;

/** The addresses of tasks within the application, without a leading slash. */
final class TaskNavigation {

    static final String LIST = "desk/tasks";

    private TaskNavigation() {}

    static String url(TaskId id) {
        return LIST + "/" + id.value();
    }
}
