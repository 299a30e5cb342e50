package org.clientele.task;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.clientele.record.RecordRegistry;
import org.clientele.record.RecordSubjects;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayWork;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.Stamp;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deletes tasks, and brings one back at once for whoever deleted it by mistake. Later on it is up to the archive. */
@Service
@MayWork
public class TaskDeletion {

    private final TaskRepository tasks;
    private final KeptTasks kept;
    private final RecordRegistry registry;
    private final RecordSubjects records;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskDeletion(
            TaskRepository tasks,
            KeptTasks kept,
            RecordRegistry registry,
            RecordSubjects records,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.kept = kept;
        this.registry = registry;
        this.records = records;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** Deletes the task: it goes into the archive. One that repeats is not followed by another. */
    @Transactional
    @RetriedOnCollision
    public SaveOutcome archive(TaskId id) {
        return kept.lock(id)
                .map(found -> {
                    found.task().touch(stamp());
                    registry.archive(id.toRecordRef());
                    tasks.flush();
                    publish(id, found.clientId(), Act.ARCHIVED);
                    return (SaveOutcome)
                            new SaveOutcome.Saved(id.value(), found.task().version());
                })
                .orElseGet(SaveOutcome.Gone::new);
    }

    /**
     * Takes the deletion back, for the one who deleted it.
     *
     * @param version as {@link #archive} left it
     */
    @Transactional
    @RetriedOnCollision
    public SaveOutcome undo(TaskId id, long version) {
        Task task = tasks.findForUpdate(id).orElse(null);
        Stamp stamp = stamp();
        if (task == null
                || task.version() != version
                || !task.changed().by().equals(stamp.by())
                || records.find(id.value()).isPresent()) {
            return new SaveOutcome.Gone();
        }
        registry.restore(id.toRecordRef());
        task.touch(stamp);
        tasks.flush();
        publish(id, tasks.findClient(id.value()).orElse(null), Act.RESTORED);
        return new SaveOutcome.Saved(id.value(), task.version());
    }

    private void publish(TaskId id, @Nullable UUID clientId, Act act) {
        events.publishEvent(new RecordChanged(id.toRecordRef(), clientId, act, List.of()));
    }

    private Stamp stamp() {
        return new Stamp(actor.require().name(), clock.instant());
    }
}
