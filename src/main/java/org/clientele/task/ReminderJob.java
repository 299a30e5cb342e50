package org.clientele.task;

import org.clientele.security.CurrentActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks each minute for tasks that are due or are to be reminded of. Each has a transaction of its own, so the job can
 * be stopped and begun again at any time, also by several nodes at once.
 */
@Component
class ReminderJob {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderJob.class);

    /** What is left over waits for the next minute. */
    private static final int BATCH = 500;

    private final TaskReminders reminders;
    private final CurrentActor actor;

    ReminderJob(TaskReminders reminders, CurrentActor actor) {
        this.reminders = reminders;
        this.actor = actor;
    }

    @Scheduled(cron = "0 * * * * *")
    void remind() {
        long told = actor.asSystem(
                "Clientele",
                () -> reminders.waiting(BATCH).stream().filter(this::remind).count());
        if (told > 0) {
            LOG.info("Reminded of {} tasks", told);
        }
    }

    private boolean remind(TaskId task) {
        try {
            return reminders.remind(task);
        } catch (RuntimeException e) {
            // One task that resists must not keep the reminders of the others.
            LOG.error("Nobody could be reminded of task {}", task.value(), e);
            return false;
        }
    }
}
