package org.clientele.companydata.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.clientele.client.ui.ClientNavigation;
import org.clientele.companydata.DataProposals;
import org.clientele.companydata.ProposalRow;
import org.clientele.companydata.ProposalView;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.security.Role;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.ListState;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.PagedGrid;
import org.clientele.shared.ui.RowActions;
import org.clientele.shared.ui.Times;
import org.clientele.shared.ui.UserPreferences;

/** What registers propose for all clients that one sees, to accept or reject (docs/features.md N4). */
@Route(RegistersNavigation.CHANGES)
@Menu(title = "companyData.changes", order = 37, icon = "vaadin:clipboard-pulse")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD, Role.Names.RECRUITER, Role.Names.OBSERVER})
public class ChangesView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private final DataProposals proposals;
    private final PagedGrid<ProposalRow> grid;

    ChangesView(DataProposals proposals, CurrentActor actor, UserPreferences preferences) {
        this.proposals = proposals;
        grid = new PagedGrid<>("registerChanges", row -> row.id().value(), preferences);
        grid.linkColumn(
                        "client",
                        "companyData.client",
                        ProposalRow::clientName,
                        row -> ClientNavigation.url(row.clientId(), RegistersNavigation.TAB))
                .shares(2)
                .onPhones();
        grid.column("field", "companyData.field", row -> ProposalTexts.field(this, row.field()))
                .onPhones();
        grid.column("before", "companyData.before", ProposalRow::before).shares(2);
        grid.column("after", "companyData.after", after()).shares(2).onPhones();
        grid.column("foundAt", "companyData.foundAt", row -> Times.dateTime(this, row.foundAt()));
        if (actor.may(Permission.WORK)) {
            grid.actions(actions());
        }
        grid.loads(state -> proposals.page(state.page()));
        grid.whenEmpty(new EmptyState("companyData.changes.empty", "companyData.changes.empty.hint"));
        getContent().addClassNames("list-page", "whole-cells");
        PageHeader header = new PageHeader(getPageTitle());
        if (actor.may(Permission.LEAD)) {
            header.actions(Buttons.of(
                    "companyData.batches", click -> getUI().ifPresent(ui -> ui.navigate(RegistersNavigation.BATCHES))));
        }
        getContent().add(header, grid);
    }

    /** On phones, where the column of the old value is left out, it stands above the new one. */
    private static LitRenderer<ProposalRow> after() {
        return LitRenderer.<ProposalRow>of(
                        "<del class='proposal-before proposal-on-phones'>${item.before}</del><span>${item.after}</span>")
                .withProperty("before", ProposalRow::before)
                .withProperty("after", ProposalRow::after);
    }

    private RowActions<ProposalRow> actions() {
        return new RowActions<ProposalRow>(row -> row.clientName() + ", " + ProposalTexts.field(this, row.field()))
                .option("companyData.accept", "vaadin:check", row -> true, this::accept)
                .option("companyData.reject", "vaadin:close", row -> true, this::reject);
    }

    private void accept(ProposalRow row) {
        List<ProposalView> chosen = List.of(row.toView());
        ProposalTexts.tell(this, proposals.accept(row.clientId(), chosen), ProposalTexts.accepted(chosen));
        grid.refresh();
    }

    private void reject(ProposalRow row) {
        ProposalTexts.tell(this, proposals.reject(row.clientId(), List.of(row.toView())), "companyData.rejected");
        grid.refresh();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        grid.show(ListState.of(event.getLocation()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("companyData.changes");
    }
}
