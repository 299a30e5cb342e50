package org.clientele.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.clientele.security.Role;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.PageParts;
import org.clientele.task.Priority;
import org.clientele.task.TaskId;
import org.clientele.task.TaskState;
import org.clientele.task.TaskSubject;
import org.clientele.task.TaskView;
import org.clientele.task.Tasks;

/** One task: what is to be done, by whom and until when, and its history. */
@Route(TaskNavigation.LIST + "/:id")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD, Role.Names.RECRUITER, Role.Names.OBSERVER})
public class TaskPage extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Tasks tasks;
    private final TaskActions actions;
    private final PageParts parts;
    private String title = "";

    TaskPage(Tasks tasks, TaskActions actions, PageParts parts) {
        this.tasks = tasks;
        this.actions = actions;
        this.parts = parts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        parts.open(event, id -> tasks.find(new TaskId(id)), task -> task.id().toRecordRef(), this::show);
    }

    private void show(TaskView task) {
        title = task.details().title();
        PageHeader header = new PageHeader(title);
        header.badges(badges(task));
        getContent().removeAll();
        getContent().add(header);
        TaskSubject subject = task.subject();
        if (subject != null) {
            getContent().add(parts.owner(subject.ref(), subject.title()));
        }
        if (task.archived()) {
            Div banner = new Div(new Span(getTranslation("task.archived")));
            banner.addClassName("banner");
            getContent().add(banner);
        } else {
            header.actions(actions(task));
        }
        getContent().add(parts.tabs(task.id().toRecordRef()));
    }

    private Component[] badges(TaskView task) {
        Component state = TaskTexts.state(this, task.state());
        Priority priority = task.details().priority();
        return priority == Priority.NORMAL
                ? new Component[] {state}
                : new Component[] {state, TaskTexts.priority(this, priority)};
    }

    private Component[] actions(TaskView task) {
        List<Component> buttons = new ArrayList<>();
        if (actions.mayWork()) {
            TaskActions.Shown shown = TaskActions.Shown.of(task);
            Runnable reload = () -> tasks.find(task.id()).ifPresent(this::show);
            if (task.state().canBecome(TaskState.DONE)) {
                buttons.add(Buttons.primary("task.finish", click -> actions.move(this, shown, TaskState.DONE, reload)));
            }
            buttons.add(Buttons.of("action.edit", click -> actions.edit(this, task.id(), reload)));
            buttons.addAll(parts.actions(task.id().toRecordRef()));
            buttons.add(actions.more(this, shown, reload));
        } else {
            buttons.addAll(parts.actions(task.id().toRecordRef()));
        }
        return buttons.toArray(Component[]::new);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
