package org.clientele.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.clientele.security.AccountId;
import org.clientele.security.CurrentActor;
import org.clientele.security.StaffPrincipal;
import org.clientele.shared.PageRef;
import org.clientele.shared.ui.HomeCard;
import org.clientele.shared.ui.Times;
import org.clientele.task.TaskFilter;
import org.clientele.task.TaskList;
import org.clientele.task.TaskRow;
import org.clientele.task.TaskSort;

/** What one has to do today, and what should have been done, on the home page. */
@org.springframework.stereotype.Component
class MyTasksCard implements HomeCard {

    private static final int SHOWN = 8;

    private final TaskList tasks;
    private final TaskActions actions;
    private final CurrentActor actor;
    private final Clock clock;

    MyTasksCard(TaskList tasks, TaskActions actions, CurrentActor actor, Clock clock) {
        this.tasks = tasks;
        this.actions = actions;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "tasks.mine";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public boolean isOffered() {
        return actions.mayWork();
    }

    @Override
    public Component create() {
        Div card = new Div();
        actor.staff().map(StaffPrincipal::id).ifPresent(own -> show(card, own));
        return card;
    }

    private void show(Div card, AccountId own) {
        card.removeAll();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Times.zone());
        List<TaskRow> due = tasks.page(
                        TaskFilter.UNFINISHED
                                .of(Set.of(own))
                                .due(
                                        null,
                                        today.plusDays(1)
                                                .atStartOfDay(Times.zone())
                                                .toInstant()),
                        TaskSort.BY_DUE,
                        PageRef.FIRST)
                .rows();
        if (due.isEmpty()) {
            card.add(new Paragraph(card.getTranslation("tasks.mine.empty")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("task-lines");
            due.stream().limit(SHOWN).forEach(row -> list.add(line(row, list.getComponentCount(), card, own)));
            card.add(list);
        }
        card.add(new Anchor(TaskNavigation.LIST, card.getTranslation("tasks.mine.all")));
    }

    private TaskLine line(TaskRow row, int at, Div card, AccountId own) {
        return new TaskLine(row, clock.instant()).withActions(row, actions, () -> {
            show(card, own);
            TaskLine.focusNear(card, at);
        });
    }
}
