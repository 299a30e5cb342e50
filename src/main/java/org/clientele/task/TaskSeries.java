package org.clientele.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.clientele.record.RecordRegistry;
import org.clientele.record.RecordSubjects;
import org.clientele.security.AccountRef;
import org.clientele.security.CurrentActor;
import org.clientele.security.StaffPrincipal;
import org.clientele.shared.Change;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.Stamp;
import org.clientele.shared.Uuid7;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the next task of a series when one is closed, and takes it back where that was a mistake. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TaskSeries {

    private final TaskRepository tasks;
    private final RecordRegistry registry;
    private final RecordSubjects records;
    private final TaskAssignees assignees;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    TaskSeries(
            TaskRepository tasks,
            RecordRegistry registry,
            RecordSubjects records,
            TaskAssignees assignees,
            CurrentActor actor,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.registry = registry;
        this.records = records;
        this.assignees = assignees;
        this.actor = actor;
        this.events = events;
    }

    /**
     * The next one is due on the first day of the rule after both the due date and today: whoever is behind catches up
     * with one task, not with many. Empty if it does not repeat, has come to its end, or has a follower already.
     */
    Optional<TaskId> follow(Task closed, Stamp stamp) {
        if (closed.followerId().isPresent()) {
            return Optional.empty();
        }
        return nextDay(closed, stamp).map(day -> {
            TaskId id = new TaskId(Uuid7.next());
            Task next = new Task(
                    id, closed.details().due(day, closed.details().dueTime()), assignee(closed), closed.zone(), stamp);
            enter(next, closed);
            tasks.save(next);
            closed.followedBy(id);
            publish(next, Act.CREATED, Change.between(null, next.toSnapshot()));
            return id;
        });
    }

    /** Who can no longer be given tasks leaves the series to whoever closed this one. */
    private AccountRef assignee(Task closed) {
        return assignees.find(closed.assigneeId(), closed.id().value()).orElseGet(() -> {
            StaffPrincipal self = actor.requireStaff();
            return new AccountRef(self.id(), self.fullName(), true);
        });
    }

    /** The follower goes, unless somebody has begun with it or changed it; then it stays the follower. */
    void takeBack(Task closed, TaskId follower) {
        tasks.findForUpdate(follower)
                .filter(task -> task.version() == 0)
                .filter(task -> records.find(task.id().value()).isPresent())
                .ifPresent(task -> {
                    publish(task, Act.ARCHIVED, List.of());
                    registry.archive(task.id().toRecordRef());
                    closed.followedBy(null);
                });
    }

    private static Optional<LocalDate> nextDay(Task closed, Stamp stamp) {
        LocalDate today = LocalDate.ofInstant(stamp.at(), closed.zone());
        return closed.due()
                .map(Due::on)
                .flatMap(due -> closed.repetition().next(due, due.isAfter(today) ? due : today));
    }

    private void enter(Task next, Task former) {
        tasks.findSubject(former.id().value())
                .ifPresentOrElse(
                        about -> registry.enterAbout(
                                next.id().toRecordRef(), about.toSubject().ref(), next.title()),
                        () -> registry.enter(next.id().toRecordRef(), null, next.title()));
    }

    private void publish(Task task, Act act, List<Change> changes) {
        events.publishEvent(new RecordChanged(
                task.id().toRecordRef(), tasks.findClient(task.id().value()).orElse(null), act, changes));
    }
}
