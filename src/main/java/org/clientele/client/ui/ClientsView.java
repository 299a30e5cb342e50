package org.clientele.client.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.clientele.client.ClientList;
import org.clientele.client.ClientRow;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.security.Role;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.ListState;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.PageKeys;
import org.clientele.shared.ui.PageParts;
import org.clientele.shared.ui.PagedGrid;
import org.clientele.shared.ui.UserPreferences;
import org.clientele.team.Teams;

/** The list of clients (docs/features.md S0.3 to S0.12, S4.3 to S4.8). */
@Route(ClientNavigation.LIST)
@Menu(title = "clients.title", order = 10, icon = "vaadin:building")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD, Role.Names.RECRUITER, Role.Names.OBSERVER})
public class ClientsView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private final PagedGrid<ClientRow> grid;
    private final ClientFilterBar filters;

    ClientsView(
            ClientList clients,
            FormChoices choices,
            ClientDeletion deletion,
            BulkAssigning bulk,
            Teams teams,
            PageParts parts,
            CurrentActor actor,
            UserPreferences preferences) {
        boolean mayWork = actor.may(Permission.WORK);
        grid = new PagedGrid<>("clients", row -> row.id().value(), preferences);
        ClientColumns.addTo(grid);
        grid.contributed(parts, RecordType.CLIENT, ClientRow::name);
        grid.actions(new ClientActions(this, deletion, mayWork).of(grid::refresh));
        filters = new ClientFilterBar(
                grid, choices, new RecruiterScope(teams, actor.staff().orElse(null)));
        grid.loads(state -> clients.page(filters.filter(state), ClientFilterBar.sort(state), state.page()));
        grid.counts(state -> clients.count(filters.filter(state)));
        grid.whenEmpty(
                mayWork
                        ? new EmptyState("clients.empty", "clients.empty.hint", add())
                        : new EmptyState("clients.empty", "clients.empty.readOnly"));
        PageHeader header = new PageHeader(getPageTitle());
        if (mayWork) {
            header.actions(add());
            PageKeys.on(this, "n", ClientsView::toNew);
        }
        getContent().addClassName("list-page");
        getContent().add(header, filters.component());
        if (actor.may(Permission.LEAD)) {
            getContent().add(bulk.barFor(grid));
        }
        getContent().add(grid);
    }

    private static Component add() {
        return Buttons.primary("action.add", click -> toNew());
    }

    private static void toNew() {
        ClientNavigation.go(ClientNavigation.NEW);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        ListState state = ListState.of(event.getLocation());
        filters.show(state);
        grid.show(state);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("clients.title");
    }
}
