package org.clientele.task;

import java.time.Clock;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayWork;
import org.clientele.shared.Change;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.Stamp;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings tasks from one state to another, as {@link TaskState} lets them, and takes that back. */
@Service
@MayWork
public class TaskMoves {

    private final TaskRepository tasks;
    private final KeptTasks kept;
    private final TaskSeries series;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskMoves(
            TaskRepository tasks,
            KeptTasks kept,
            TaskSeries series,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.kept = kept;
        this.series = series;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** Brings the task to another state. When one that repeats is closed, the next one is made with it. */
    @Transactional
    @RetriedOnCollision
    public MoveOutcome move(TaskId id, long version, TaskState to) {
        return kept.lock(id).map(found -> move(found, version, to)).orElseGet(MoveOutcome.Gone::new);
    }

    /** Takes a move back, as long as nobody has changed the task since; a follower that it made goes. */
    @Transactional
    @RetriedOnCollision
    public MoveOutcome takeBack(MoveOutcome.Moved moved) {
        return kept.lock(moved.id())
                .map(found -> {
                    if (found.task().version() == moved.version() && moved.follower() != null) {
                        series.takeBack(found.task(), moved.follower());
                    }
                    return move(found, moved.version(), moved.from());
                })
                .orElseGet(MoveOutcome.Gone::new);
    }

    private MoveOutcome move(KeptTasks.Kept found, long version, TaskState to) {
        Task task = found.task();
        if (task.version() != version) {
            return new MoveOutcome.Conflict(task.changed().by(), task.changed().at());
        }
        TaskState from = task.state();
        if (!from.canBecome(to)) {
            return new MoveOutcome.Impossible(from);
        }
        Stamp stamp = new Stamp(actor.require().name(), clock.instant());
        TaskSnapshot before = task.toSnapshot();
        task.become(to, stamp);
        TaskId follower = to.isClosed() ? series.follow(task, stamp).orElse(null) : null;
        tasks.flush();
        events.publishEvent(new RecordChanged(
                task.id().toRecordRef(), found.clientId(), Act.CHANGED, Change.between(before, task.toSnapshot())));
        return new MoveOutcome.Moved(task.id(), task.version(), from, follower);
    }
}
