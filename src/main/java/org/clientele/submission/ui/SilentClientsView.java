package org.clientele.submission.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.clientele.client.ui.ClientNavigation;
import org.clientele.security.Role;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.ListState;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.PagedGrid;
import org.clientele.shared.ui.Times;
import org.clientele.shared.ui.UserPreferences;
import org.clientele.submission.SilentClient;
import org.clientele.submission.SilentClients;

/** The clients that owe answers, the longest silence first (docs/features.md N13). */
@Route(SilentClientsView.PATH)
@Menu(title = "feedback.silent", order = 24, icon = "vaadin:hourglass")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD, Role.Names.RECRUITER, Role.Names.OBSERVER})
public class SilentClientsView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "desk/silent-clients";

    private final PagedGrid<SilentClient> grid;

    SilentClientsView(SilentClients clients, UserPreferences preferences) {
        grid = new PagedGrid<>("silentClients", row -> row.client().value(), preferences);
        grid.linkColumn("client", "feedback.client", SilentClient::name, row -> ClientNavigation.url(row.client()))
                .shares(3)
                .onPhones();
        grid.column("candidates", "feedback.candidates", SilentClient::candidates)
                .numeric()
                .onPhones();
        grid.column("since", "feedback.since", row -> Times.date(this, row.since()))
                .onPhones();
        grid.loads(state -> clients.page(state.page()));
        grid.whenEmpty(new EmptyState("feedback.none", "feedback.none.hint"));
        getContent().addClassName("list-page");
        getContent().add(new PageHeader(getPageTitle()), grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        grid.show(ListState.of(event.getLocation()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("feedback.silent");
    }
}
