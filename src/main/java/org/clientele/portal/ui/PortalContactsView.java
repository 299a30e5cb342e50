package org.clientele.portal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.clientele.client.ui.ClientNavigation;
import org.clientele.contact.ui.ContactNavigation;
import org.clientele.portal.PortalAccountFilter;
import org.clientele.portal.PortalAccountList;
import org.clientele.portal.PortalAccountRow;
import org.clientele.portal.PortalAccountState;
import org.clientele.security.Role;
import org.clientele.shared.ui.BadgeColor;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.FilterBar;
import org.clientele.shared.ui.ListState;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.PageKeys;
import org.clientele.shared.ui.PagedGrid;
import org.clientele.shared.ui.RowActions;
import org.clientele.shared.ui.Times;
import org.clientele.shared.ui.UserPreferences;

/** All contacts who were invited to the portal (docs/features.md S1.25 to S1.31, S2.7, S2.15). */
@Route(PortalContactsView.ROUTE)
@Menu(title = "portal.contacts.title", order = 25, icon = "vaadin:user-check")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD, Role.Names.RECRUITER, Role.Names.OBSERVER})
public class PortalContactsView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    static final String ROUTE = "desk/portal/contacts";

    private static final String STATE = "state";

    private final PagedGrid<PortalAccountRow> grid;
    private final FilterBar filters;
    private final AccountActs acts;
    private final AddDialog adding;
    private final Div bar = new Div();

    PortalContactsView(PortalAccountList accounts, AccountActs acts, AddDialog adding, UserPreferences preferences) {
        this.acts = acts;
        this.adding = adding;
        grid = new PagedGrid<>("portal-contacts", row -> row.id().value(), preferences);
        addColumns();
        grid.actions(actions());
        grid.loads(state -> accounts.page(
                new PortalAccountFilter(
                        state.text(),
                        state.choice(STATE, PortalAccountState.class).orElse(null)),
                state.page()));
        grid.whenEmpty(new EmptyState("portal.contacts.empty", "portal.contacts.empty.hint"));
        filters = new FilterBar(grid);
        filters.text("portal.contacts.filter");
        filters.choice(
                STATE,
                "contact.portalState",
                List.of(PortalAccountState.values()),
                state -> state.name().toLowerCase(Locale.ROOT),
                state -> getTranslation("contact.portalState." + state));
        PageHeader header = new PageHeader(getPageTitle());
        getContent().addClassName("list-page");
        getContent().add(header, filters);
        if (acts.mayWork()) {
            header.actions(Buttons.primary("action.add", click -> add()));
            PageKeys.on(this, "n", this::add);
            bar.addClassName("bulk-bar");
            bar.getElement().setAttribute("role", "status");
            bar.setVisible(false);
            grid.ticks(this::offer);
            getContent().add(bar);
        }
        getContent().add(grid);
    }

    private void addColumns() {
        grid.linkColumn(
                        "name",
                        "portal.contacts.name",
                        PortalAccountRow::name,
                        row -> ContactNavigation.url(row.contact()))
                .shares(2);
        grid.linkColumn(
                        "client",
                        "contact.client",
                        PortalAccountRow::clientName,
                        row -> ClientNavigation.url(row.client()))
                .shares(2);
        grid.column(
                        "state",
                        "contact.portalState",
                        BadgeColor.renderer(
                                row -> getTranslation("contact.portalState." + row.state()),
                                row -> PortalTexts.color(row.state())))
                .onPhones()
                .width("10rem");
        grid.column("role", "portal.role", row -> PortalTexts.named(this, row.delivered(), row.roleName()));
        grid.column(
                "profile", "portal.profile", row -> PortalTexts.named(this, row.profileDelivered(), row.profileName()));
        grid.column(
                        "signedIn",
                        "portal.contacts.signedIn",
                        row -> row.lastSignInAt() == null ? "" : Times.dateTime(this, row.lastSignInAt()))
                .width("11rem");
    }

    private RowActions<PortalAccountRow> actions() {
        RowActions<PortalAccountRow> menu =
                new RowActions<>(PortalAccountRow::name, row -> ContactNavigation.url(row.contact()) + "?tab=portal");
        return acts.mayWork()
                ? menu.option(
                                "portal.viewAs",
                                "vaadin:eye",
                                row -> true,
                                row -> getUI().ifPresent(ui -> ui.navigate(ViewAsView.url(row.contact()))))
                        .option(
                                "portal.accounts.inviteAgain",
                                "vaadin:envelope",
                                row -> row.state() != PortalAccountState.ACTIVE,
                                row -> acts.inviteAgain(this, refs(Set.of(row)), grid::refresh))
                        .option(
                                "portal.accounts.deactivate",
                                "vaadin:power-off",
                                row -> row.state() != PortalAccountState.DEACTIVATED,
                                row -> acts.deactivate(this, refs(Set.of(row)), grid::refresh))
                        .option(
                                "portal.accounts.reactivate",
                                "vaadin:power-off",
                                row -> row.state() == PortalAccountState.DEACTIVATED,
                                row -> acts.reactivate(this, refs(Set.of(row)), grid::refresh))
                : menu;
    }

    private void offer(Set<PortalAccountRow> ticked) {
        List<AccountRef> chosen = refs(ticked);
        bar.removeAll();
        bar.setVisible(!chosen.isEmpty());
        bar.add(
                new Span(getTranslation("portal.contacts.ticked", chosen.size())),
                Buttons.of("portal.accounts.inviteAgain", click -> acts.inviteAgain(this, chosen, grid::refresh)),
                Buttons.of("portal.accounts.deactivate", click -> acts.deactivate(this, chosen, grid::refresh)),
                Buttons.of("portal.accounts.reactivate", click -> acts.reactivate(this, chosen, grid::refresh)));
    }

    private static List<AccountRef> refs(Set<PortalAccountRow> rows) {
        return rows.stream()
                .map(row -> new AccountRef(row.id(), row.version(), row.name(), row.state()))
                .toList();
    }

    private void add() {
        adding.open(this, grid::refresh);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        ListState state = ListState.of(event.getLocation());
        filters.show(state);
        grid.show(state);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portal.contacts.title");
    }
}
