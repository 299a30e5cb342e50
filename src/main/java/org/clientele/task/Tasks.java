package org.clientele.task;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.clientele.record.RecordRegistry;
import org.clientele.record.RecordSubject;
import org.clientele.record.RecordSubjects;
import org.clientele.security.AccountId;
import org.clientele.security.AccountRef;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayRead;
import org.clientele.security.Permission.MayWork;
import org.clientele.shared.Change;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.NotificationRaised;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.Stamp;
import org.clientele.shared.Uuid7;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what has to be done (docs/features.md S0.21). */
@Service
@MayRead
public class Tasks {

    private final TaskRepository tasks;
    private final KeptTasks kept;
    private final RecordSubjects records;
    private final RecordRegistry registry;
    private final TaskAssignees assignees;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Tasks(
            TaskRepository tasks,
            KeptTasks kept,
            RecordSubjects records,
            RecordRegistry registry,
            TaskAssignees assignees,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.kept = kept;
        this.records = records;
        this.registry = registry;
        this.assignees = assignees;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** One task; archived ones too. */
    @Transactional(readOnly = true)
    public Optional<TaskView> find(TaskId id) {
        return tasks.findById(id)
                .map(task -> new TaskView(
                        id,
                        task.version(),
                        records.find(id.value()).isEmpty(),
                        task.details(),
                        task.zone(),
                        task.assigneeName(),
                        task.state(),
                        tasks.findSubject(id.value()).map(AboutRow::toSubject).orElse(null),
                        task.created(),
                        task.changed()));
    }

    /**
     * Keeps a new task.
     *
     * @param subject the record that it is about; null for a general task
     * @param zone whose clocks its due time is by: that of whoever makes it
     */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome add(@Nullable UUID subject, TaskDetails typed, ZoneId zone) {
        TaskCheck check = TaskCheck.ofNew(typed, now(zone));
        if (!check.isClean()) {
            return new SaveOutcome.Invalid(check.errors());
        }
        RecordSubject about = subject == null ? null : records.find(subject).orElse(null);
        if (subject != null && about == null) {
            return new SaveOutcome.Gone();
        }
        AccountRef assignee = assignees.find(check.clean().assignee(), subject).orElse(null);
        if (assignee == null) {
            return notAssignable();
        }
        Task task = new Task(new TaskId(Uuid7.next()), check.clean(), assignee, zone, stamp());
        if (about == null) {
            registry.enter(task.id().toRecordRef(), null, task.title());
        } else {
            registry.enterAbout(task.id().toRecordRef(), about.ref(), task.title());
        }
        tasks.save(task);
        tasks.flush();
        publish(task, about == null ? null : about.clientId(), Act.CREATED, Change.between(null, task.toSnapshot()));
        tellAssignee(task);
        return saved(task);
    }

    /** Keeps what was changed, if nobody else saved since the version that the change was made on. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome save(TaskId id, long version, TaskDetails typed) {
        return kept.lock(id).map(found -> save(found, version, typed)).orElseGet(SaveOutcome.Gone::new);
    }

    private SaveOutcome save(KeptTasks.Kept found, long version, TaskDetails typed) {
        Task task = found.task();
        TaskCheck check = TaskCheck.ofChange(typed, task.details(), now(task.zone()));
        if (!check.isClean()) {
            return new SaveOutcome.Invalid(check.errors());
        }
        if (task.version() != version) {
            return new SaveOutcome.Conflict(task.changed().by(), task.changed().at());
        }
        if (check.clean().equals(task.details())) {
            return saved(task);
        }
        AccountRef assignee = assignee(task, check.clean().assignee()).orElse(null);
        if (assignee == null) {
            return notAssignable();
        }
        TaskSnapshot before = task.toSnapshot();
        AccountId former = task.assigneeId();
        task.change(check.clean(), assignee, stamp());
        registry.retitle(task.id().toRecordRef(), task.title());
        tasks.flush();
        publish(task, found.clientId(), Act.CHANGED, Change.between(before, task.toSnapshot()));
        if (!former.equals(task.assigneeId())) {
            tellAssignee(task);
        }
        return saved(task);
    }

    /** Deletes the task: it goes into the archive. One that repeats is not followed by another. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome archive(TaskId id) {
        KeptTasks.Kept found = kept.lock(id).orElse(null);
        if (found == null) {
            return new SaveOutcome.Gone();
        }
        registry.archive(id.toRecordRef());
        publish(found.task(), found.clientId(), Act.ARCHIVED, List.of());
        return saved(found.task());
    }

    private void tellAssignee(Task task) {
        events.publishEvent(new NotificationRaised(
                NotificationKind.TASK_ASSIGNED,
                Set.of(task.assigneeId().value()),
                task.id().toRecordRef(),
                "version " + task.version()));
    }

    /** Whoever can be given nothing new keeps the tasks that they have. */
    private Optional<AccountRef> assignee(Task task, @Nullable AccountId wanted) {
        return task.assigneeId().equals(wanted)
                ? Optional.of(task.assignee())
                : assignees.find(wanted, task.id().value());
    }

    private static SaveOutcome notAssignable() {
        return new SaveOutcome.Invalid(Map.of("assignee", "task.error.assignee"));
    }

    private void publish(Task task, @Nullable UUID clientId, Act act, List<Change> changes) {
        events.publishEvent(new RecordChanged(task.id().toRecordRef(), clientId, act, changes));
    }

    private LocalDateTime now(ZoneId zone) {
        return LocalDateTime.ofInstant(clock.instant(), zone);
    }

    private Stamp stamp() {
        return new Stamp(actor.require().name(), clock.instant());
    }

    private static SaveOutcome saved(Task task) {
        return new SaveOutcome.Saved(task.id().value(), task.version());
    }
}
