package org.clientele.client.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import org.clientele.client.BulkAssignments;
import org.clientele.client.ClientFilter;
import org.clientele.client.ClientList;
import org.clientele.client.RecruiterLoad;
import org.clientele.security.AccountId;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.shared.ui.HomeCard;
import org.clientele.task.TaskCounts;
import org.clientele.task.TaskList;

/** For who leads a team: how many clients nobody works for, and how many each of the team works for. */
@org.springframework.stereotype.Component
class TeamLoadCard implements HomeCard {

    private final BulkAssignments assignments;
    private final ClientList clients;
    private final TaskList tasks;
    private final CurrentActor actor;

    TeamLoadCard(BulkAssignments assignments, ClientList clients, TaskList tasks, CurrentActor actor) {
        this.assignments = assignments;
        this.clients = clients;
        this.tasks = tasks;
        this.actor = actor;
    }

    @Override
    public String titleKey() {
        return "teamLoad.title";
    }

    @Override
    public int order() {
        return 3; // as wide as the page: in between it would leave a gap
    }

    @Override
    public boolean isOffered() {
        return actor.may(Permission.LEAD);
    }

    @Override
    public Component create() {
        Div card = new Div();
        int waiting = clients.count(ClientFilter.ALL.withoutRecruiters());
        card.add(
                waiting == 0
                        ? new Paragraph(card.getTranslation("teamLoad.allAssigned"))
                        : new Anchor(
                                RecruiterScope.url(RecruiterScope.NONE),
                                waiting < ClientList.COUNT_MAX
                                        ? card.getTranslation("teamLoad.waiting", waiting)
                                        : card.getTranslation("teamLoad.waiting.many", waiting - 1)));
        List<RecruiterLoad> loads = assignments.loads();
        if (!loads.isEmpty()) {
            card.add(table(card, loads));
        }
        return card;
    }

    private NativeTable table(Component texts, List<RecruiterLoad> loads) {
        Map<AccountId, TaskCounts> counts = tasks.countsByAssignee(
                loads.stream().map(RecruiterLoad::account).toList());
        NativeTable table = new NativeTable();
        table.addClassName("team-load");
        table.getHead()
                .add(new NativeTableRow(
                        new NativeTableHeaderCell(texts.getTranslation("assignment.recruiter")),
                        new NativeTableHeaderCell(texts.getTranslation("teamLoad.clients")),
                        new NativeTableHeaderCell(texts.getTranslation("teamLoad.tasks")),
                        new NativeTableHeaderCell(texts.getTranslation("teamLoad.overdue"))));
        long most = loads.stream().mapToLong(RecruiterLoad::clients).max().orElse(0);
        loads.forEach(load -> {
            TaskCounts busy = counts.getOrDefault(load.account(), new TaskCounts(load.account(), 0, 0));
            NativeTableRow row = row(load, Math.max(1, most));
            NativeTableCell overdue = cell(busy.overdue());
            overdue.setClassName("overdue", busy.overdue() > 0);
            row.add(cell(busy.open()), overdue);
            table.getBody().add(row);
        });
        return table;
    }

    private static NativeTableCell cell(long number) {
        return new NativeTableCell(Long.toString(number));
    }

    private static NativeTableRow row(RecruiterLoad load, long most) {
        Element bar = new Element("meter");
        bar.setAttribute("max", Long.toString(most));
        bar.setAttribute("value", Long.toString(load.clients()));
        bar.setAttribute("aria-hidden", "true");
        NativeTableCell number = new NativeTableCell(
                new Anchor(RecruiterScope.url(load.account().value().toString()), Long.toString(load.clients())));
        number.getElement().appendChild(bar);
        return new NativeTableRow(new NativeTableCell(load.name()), number);
    }
}
