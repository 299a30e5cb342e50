package org.clientele.task;

import org.clientele.security.AccountRenamed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the assignee's name in the task's row in step with the account. */
@Component
class AssigneeNames {

    private final TaskRepository tasks;

    AssigneeNames(TaskRepository tasks) {
        this.tasks = tasks;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(AccountRenamed renamed) {
        tasks.renameAssignee(renamed.account(), renamed.fullName());
    }
}
