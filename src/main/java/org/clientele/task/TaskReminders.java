package org.clientele.task;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.clientele.security.Permission.SystemOnly;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.NotificationRaised;
import org.clientele.shared.RetriedOnCollision;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells assignees of what is due, each time once. */
@Service
@SystemOnly
public class TaskReminders {

    private final TaskRepository tasks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskReminders(TaskRepository tasks, ApplicationEventPublisher events, Clock clock) {
        this.tasks = tasks;
        this.events = events;
        this.clock = clock;
    }

    /** Tasks whose reminder has come and was not given yet, those that wait longest first. */
    @Transactional(readOnly = true)
    public List<TaskId> waiting(int limit) {
        return tasks.findToRemind(clock.instant(), Limit.of(limit));
    }

    /** Tells the assignee, unless that was done in the meantime, by another node for one. */
    @Transactional
    @RetriedOnCollision
    public boolean remind(TaskId id) {
        Instant now = clock.instant();
        if (tasks.reminded(id, now) == 0) {
            return false;
        }
        tasks.findById(id)
                .ifPresent(task -> events.publishEvent(new NotificationRaised(
                        NotificationKind.TASK_DUE,
                        Set.of(task.assigneeId().value()),
                        id.toRecordRef(),
                        "reminder of " + now)));
        return true;
    }
}
