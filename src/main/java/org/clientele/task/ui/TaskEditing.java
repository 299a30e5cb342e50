package org.clientele.task.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.clientele.record.RecordSubject;
import org.clientele.record.RecordSubjects;
import org.clientele.security.AccountId;
import org.clientele.security.AccountRef;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.security.StaffPrincipal;
import org.clientele.shared.RecordRef;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.RecordChooser;
import org.clientele.shared.ui.RecordLinks;
import org.clientele.shared.ui.ThreeWayMerge;
import org.clientele.shared.ui.Times;
import org.clientele.task.TaskAssignees;
import org.clientele.task.TaskDetails;
import org.clientele.task.TaskId;
import org.clientele.task.TaskSubject;
import org.clientele.task.TaskView;
import org.clientele.task.Tasks;
import org.jspecify.annotations.Nullable;

/** Adds and edits tasks in a dialog (docs/features.md S0.21). */
@org.springframework.stereotype.Component
class TaskEditing {

    private final Tasks tasks;
    private final TaskAssignees assignees;
    private final RecordSubjects records;
    private final RecordChooser clients;
    private final RecordLinks links;
    private final CurrentActor actor;
    private final Clock clock;

    TaskEditing(
            Tasks tasks,
            TaskAssignees assignees,
            RecordSubjects records,
            RecordChooser clients,
            RecordLinks links,
            CurrentActor actor,
            Clock clock) {
        this.tasks = tasks;
        this.assignees = assignees;
        this.records = records;
        this.clients = clients;
        this.links = links;
        this.actor = actor;
        this.clock = clock;
    }

    /** Whether the signed-in person may change tasks. */
    boolean mayWork() {
        return actor.may(Permission.WORK);
    }

    /** Whether something can be added to the record: it is there, and not archived. */
    boolean mayAddTo(RecordRef subject) {
        return mayWork() && records.find(subject.id()).isPresent();
    }

    /** Asks for a new task, and which client it is about, if any. */
    void add(Component source, Runnable done) {
        TaskForm form = new TaskForm(assignees.of(null), Times.zone());
        var client = clients.create();
        form.asksAbout(client, assignees::of);
        add(
                source,
                form,
                () -> client.getOptionalValue().map(chosen -> chosen.ref().id()).orElse(null),
                done);
    }

    /** Asks for a new task about the record. */
    void addAbout(Component source, RecordRef subject, Runnable done) {
        records.find(subject.id())
                .ifPresentOrElse(found -> add(source, found, done), () -> Notices.failure(source, "common.gone"));
    }

    private void add(Component source, RecordSubject subject, Runnable done) {
        UUID about = subject.ref().id();
        TaskForm form = new TaskForm(assignees.of(about), Times.zone());
        form.about(links.link(subject.ref(), subject.title()));
        add(source, form, () -> about, done);
    }

    private void add(Component source, TaskForm form, Supplier<@Nullable UUID> subject, Runnable done) {
        LocalDate tomorrow = LocalDate.ofInstant(clock.instant(), Times.zone()).plusDays(1);
        AccountId own = actor.staff().map(StaffPrincipal::id).orElse(null);
        form.read(TaskDetails.empty(own).due(tomorrow, null));
        new FormDialog<>(form.getTranslation("task.new"), form, typed -> tasks.add(subject.get(), typed, Times.zone()))
                .onSaved(saved -> {
                    Notices.success(source, "task.saved");
                    done.run();
                })
                .open();
    }

    /** Lets the task be changed; does nothing but say so if it is not there any more. */
    void edit(Component source, TaskId id, Runnable done) {
        tasks.find(id)
                .filter(task -> !task.archived())
                .ifPresentOrElse(task -> edit(source, task, done), () -> Notices.failure(source, "common.gone"));
    }

    private void edit(Component source, TaskView task, Runnable done) {
        TaskForm form = new TaskForm(choice(task), task.zone());
        TaskSubject subject = task.subject();
        if (subject != null) {
            form.about(links.link(subject.ref(), subject.title()));
        }
        form.read(task.details());
        FormDialog<TaskDetails> dialog = new FormDialog<>(
                form.getTranslation("task.edit", task.details().title()),
                form,
                typed -> tasks.save(task.id(), task.version(), typed));
        dialog.onSaved(saved -> {
            Notices.success(source, "task.saved");
            done.run();
        });
        dialog.onConflict((typed, conflict) -> tasks.find(task.id())
                .ifPresent(theirs -> dialog.merge(
                        ThreeWayMerge.of(task.details(), typed, theirs.details()),
                        conflict,
                        field -> TaskTexts.label(form, field),
                        value -> form.inWords(value, choice(theirs)),
                        merged -> tasks.save(task.id(), theirs.version(), merged))));
        dialog.open();
    }

    /** Also whoever has it and can no longer be chosen. */
    private List<AccountRef> choice(TaskView task) {
        List<AccountRef> all = new ArrayList<>(assignees.of(task.id().value()));
        AccountId current = task.details().assignee();
        if (current != null && all.stream().noneMatch(account -> account.id().equals(current))) {
            all.add(new AccountRef(current, task.assigneeName(), false));
        }
        return all;
    }
}
