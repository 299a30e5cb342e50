package org.clientele.client.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.clientele.client.AssignmentDetails;
import org.clientele.client.AssignmentPart;
import org.clientele.client.BulkAct;
import org.clientele.client.BulkAssignments;
import org.clientele.client.ClientId;
import org.clientele.client.ClientRow;
import org.clientele.security.AccountId;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.PagedGrid;
import org.clientele.shared.ui.StaffAction;

/** Assigns the ticked clients of the list, and hands over all clients of a colleague. */
@org.springframework.stereotype.Component
class BulkAssigning implements StaffAction {

    private final BulkAssignments bulk;
    private final FormChoices choices;

    BulkAssigning(BulkAssignments bulk, FormChoices choices) {
        this.bulk = bulk;
        this.choices = choices;
    }

    /** The bar above the list, which is there as long as clients are ticked. */
    Component barFor(PagedGrid<ClientRow> grid) {
        Span number = new Span();
        Div bar = new Div(number);
        bar.addClassName("bulk-bar");
        bar.setVisible(false);
        bar.getElement().setAttribute("role", "status");
        Ticked ticked = new Ticked();
        bar.add(Buttons.of("bulk.assign", click -> assign(grid, ticked.ids())));
        grid.ticks(rows -> {
            ticked.rows = rows;
            bar.setVisible(!rows.isEmpty());
            number.setText(grid.getTranslation("bulk.selected", rows.size()));
        });
        return bar;
    }

    private void assign(PagedGrid<ClientRow> grid, List<ClientId> clients) {
        AssignmentForm form = new AssignmentForm(choices.owners(), null);
        form.read(new AssignmentDetails(null, AssignmentPart.RECRUITER, null, null, false));
        new BulkDialog<>(
                        grid,
                        grid.getTranslation("bulk.assign.title", clients.size()),
                        bulk,
                        form,
                        BulkAct.Assign::new,
                        () -> clients,
                        grid::refresh)
                .open();
    }

    @Override
    public String labelKey() {
        return "handOver.action";
    }

    @Override
    public String icon() {
        return "vaadin:exchange";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Predicate<UUID> appliesTo() {
        Predicate<AccountId> mayRelieve = bulk.mayRelieve();
        return account -> mayRelieve.test(new AccountId(account));
    }

    @Override
    public void act(Component source, UUID account, String name) {
        AccountId relieved = new AccountId(account);
        HandOverForm form = new HandOverForm(choices.owners().stream()
                .filter(person -> !person.id().equals(relieved))
                .toList());
        form.read(new HandOverInput(null, HandOverInput.Kind.FOR_GOOD, null));
        new BulkDialog<>(
                        source,
                        source.getTranslation("handOver.title", name),
                        bulk,
                        form,
                        input -> input.actFor(relieved),
                        () -> bulk.clientsOf(relieved),
                        () -> {})
                .open();
    }

    /** The rows that are ticked now. */
    private static final class Ticked {

        private Set<ClientRow> rows = Set.of();

        List<ClientId> ids() {
            return rows.stream().map(ClientRow::id).toList();
        }
    }
}
