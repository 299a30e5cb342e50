package org.clientele.companydata;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import java.time.Instant;
import org.clientele.security.Permission.MayAdminister;
import org.clientele.shared.PageRef;
import org.clientele.shared.Pages;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.Slice;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the nightly watch of the registers did, for administrators. */
@Service
@MayAdminister
public class WatchRuns {

    private final WatchRunRepository runs;
    private final Scheduler scheduler;
    private final RecurringTask<Void> task;
    private final Clock clock;

    WatchRuns(
            WatchRunRepository runs,
            Scheduler scheduler,
            @Qualifier("registerWatchTask") RecurringTask<Void> task,
            Clock clock) {
        this.runs = runs;
        this.scheduler = scheduler;
        this.task = task;
        this.clock = clock;
    }

    /** One page of the runs of the last three months, the latest first. */
    @Transactional(readOnly = true)
    public Slice<WatchRunRow> page(PageRef page) {
        return Pages.readDescending(page, runs::findRows, "id");
    }

    /** Lets the watch run as soon as one of the nodes gets to it, within seconds; false if it is running already. */
    @Transactional
    @RetriedOnCollision
    public boolean runNow() {
        Instant now = clock.instant();
        TaskInstanceId instance = TaskInstanceId.of(ScheduledTasks.WATCH, RecurringTask.INSTANCE);
        try {
            return scheduler.reschedule(instance, now)
                    || scheduler.scheduleIfNotExists(task.instance(RecurringTask.INSTANCE), now);
        } catch (TaskInstanceCurrentlyExecutingException e) {
            return false;
        }
    }
}
