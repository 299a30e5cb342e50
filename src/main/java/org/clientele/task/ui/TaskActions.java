package org.clientele.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.Arrays;
import java.util.Optional;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Deletions;
import org.clientele.shared.ui.Deletions.Deletion;
import org.clientele.shared.ui.Icons;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.Times;
import org.clientele.task.MoveOutcome;
import org.clientele.task.TaskId;
import org.clientele.task.TaskMoves;
import org.clientele.task.TaskRow;
import org.clientele.task.TaskState;
import org.clientele.task.TaskView;
import org.clientele.task.Tasks;

/** What one does with a task, on its card as in lists and on its page. Everything but editing can be undone at once. */
@org.springframework.stereotype.Component
class TaskActions {

    private final Tasks tasks;
    private final TaskMoves moves;
    private final Deletions deletions;
    private final TaskEditing editing;

    TaskActions(Tasks tasks, TaskMoves moves, Deletions deletions, TaskEditing editing) {
        this.tasks = tasks;
        this.moves = moves;
        this.deletions = deletions;
        this.editing = editing;
    }

    /** A task as it is shown. */
    record Shown(TaskId id, long version, String title, TaskState state) {

        static Shown of(TaskRow row) {
            return new Shown(row.id(), row.version(), row.title(), row.state());
        }

        static Shown of(TaskView task) {
            return new Shown(task.id(), task.version(), task.details().title(), task.state());
        }
    }

    boolean mayWork() {
        return editing.mayWork();
    }

    void edit(Component source, TaskId id, Runnable done) {
        editing.edit(source, id, done);
    }

    /**
     * Brings the task to another state, as long as it is what it looks like.
     *
     * @param done shows what has become of it, whether or not that went well
     */
    void move(Component source, Shown task, TaskState to, Runnable done) {
        switch (moves.move(task.id(), task.version(), to)) {
            case MoveOutcome.Moved moved -> tellMoved(source, task, to, moved, done);
            case MoveOutcome.Conflict(String by, java.time.Instant at) ->
                Notices.failure(source, "task.move.conflict", by, Times.dateTime(source, at), task.title());
            case MoveOutcome.Impossible(TaskState from) ->
                Notices.failure(
                        source,
                        "task.move.impossible",
                        source.getTranslation("task.state." + from),
                        source.getTranslation("task.state." + to));
            case MoveOutcome.Gone gone -> Notices.failure(source, "common.gone");
        }
        done.run();
    }

    private void tellMoved(Component source, Shown task, TaskState to, MoveOutcome.Moved moved, Runnable done) {
        Runnable undo = () -> {
            if (moves.takeBack(moved) instanceof MoveOutcome.Moved) {
                Notices.success(source, "task.takenBack", task.title());
            } else {
                Notices.failure(source, "task.takenBack.not");
            }
            done.run();
        };
        Optional.ofNullable(moved.follower())
                .flatMap(tasks::find)
                .flatMap(TaskView::due)
                .ifPresentOrElse(
                        next -> Notices.undoable(
                                source,
                                undo,
                                "task.moved.next",
                                task.title(),
                                source.getTranslation("task.state." + to),
                                TaskTexts.due(source, next)),
                        () -> Notices.undoable(
                                source, undo, "task.moved", task.title(), source.getTranslation("task.state." + to)));
    }

    /** Deletes at once, since it can be taken back at once. */
    void delete(Component source, Shown task, Runnable done) {
        deletions.delete(
                source,
                new Deletion(task.id().toRecordRef(), task.title(), "task.deleted", () -> tasks.archive(task.id())),
                done);
    }

    /** One click on it, and the task is done. */
    Button done(Component source, Shown task, Runnable done) {
        Button button =
                Buttons.icon("vaadin:check-circle-o", "task.finish", click -> move(source, task, TaskState.DONE, done));
        button.setAriaLabel(button.getTranslation("task.finish") + ": " + task.title());
        return button;
    }

    /** The rest; the states as well, for those who drag nothing. */
    Component more(Component source, Shown task, Runnable done) {
        MenuBar menu = new MenuBar();
        menu.addThemeVariants(MenuBarVariant.TERTIARY);
        menu.addClassName("icon-menu");
        MenuItem more = menu.addItem(Icons.of("vaadin:ellipsis-dots-v"));
        more.setAriaLabel(source.getTranslation("action.more") + ": " + task.title());
        SubMenu entries = more.getSubMenu();
        Arrays.stream(TaskState.values())
                .filter(task.state()::canBecome)
                .forEach(state -> entries.addItem(
                        source.getTranslation("task.moveTo." + state), click -> move(source, task, state, done)));
        entries.addItem(source.getTranslation("action.edit"), click -> edit(source, task.id(), done));
        entries.addItem(source.getTranslation("action.delete"), click -> delete(source, task, done));
        return menu;
    }
}
