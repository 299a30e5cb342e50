package org.clientele.contact.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.clientele.contact.ContactList;
import org.clientele.contact.ContactRow;
import org.clientele.security.Role;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.EmptyState;
import org.clientele.shared.ui.ListState;
import org.clientele.shared.ui.PageHeader;
import org.clientele.shared.ui.PageKeys;
import org.clientele.shared.ui.PagedGrid;
import org.clientele.shared.ui.UserPreferences;

/** All contacts of all clients. */
@Route(ContactNavigation.LIST)
@Menu(title = "contacts.title", order = 20, icon = "vaadin:users")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD, Role.Names.RECRUITER, Role.Names.OBSERVER})
public class ContactsView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private final PagedGrid<ContactRow> grid;
    private final ContactFilterBar filters;
    private final ContactEditing editing;

    ContactsView(ContactList contacts, ContactEditing editing, RowMenu menu, UserPreferences preferences) {
        this.editing = editing;
        grid = new PagedGrid<>("contacts", row -> row.id().value(), preferences);
        ContactColumns.addTo(grid);
        grid.actions(menu.of(this, grid::refresh));
        grid.loads(state -> contacts.page(ContactFilterBar.filter(state), ContactFilterBar.sort(state), state.page()));
        grid.counts(state -> contacts.count(ContactFilterBar.filter(state)));
        grid.whenEmpty(new EmptyState("contacts.empty", "contacts.empty.hint"));
        filters = new ContactFilterBar(grid);
        PageHeader header = new PageHeader(getPageTitle());
        if (menu.mayWork()) {
            header.actions(Buttons.primary("action.add", click -> add()));
            PageKeys.on(this, "n", this::add);
        }
        getContent().addClassName("list-page");
        getContent().add(header, filters.component(), grid);
    }

    private void add() {
        editing.addToAnyClient(this, grid::refresh);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        ListState state = ListState.of(event.getLocation());
        filters.show(state);
        grid.show(state);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("contacts.title");
    }
}
