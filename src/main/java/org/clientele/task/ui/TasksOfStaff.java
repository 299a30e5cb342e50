package org.clientele.task.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clientele.security.AccountId;
import org.clientele.shared.ui.StaffWork;
import org.clientele.task.TaskList;
import org.springframework.stereotype.Component;

/** The tasks that somebody has not finished. */
@Component
class TasksOfStaff implements StaffWork {

    private final TaskList tasks;

    TasksOfStaff(TaskList tasks) {
        this.tasks = tasks;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Amount> of(UUID account) {
        AccountId assignee = new AccountId(account);
        return Optional.ofNullable(tasks.countsByAssignee(List.of(assignee)).get(assignee))
                .map(counts -> new Amount("task.work", counts.open(), TaskFilterBar.url(assignee)));
    }
}
