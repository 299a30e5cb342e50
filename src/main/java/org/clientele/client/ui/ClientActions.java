package org.clientele.client.ui;

import com.vaadin.flow.component.Component;
import org.clientele.client.ClientRow;
import org.clientele.shared.ui.RowActions;

/** What can be done to a client from its row: the icons, and the menu with the rest (S4.5 to S4.8). */
final class ClientActions {

    private final Component view;
    private final ClientDeletion deletion;
    private final boolean mayWork;

    ClientActions(Component view, ClientDeletion deletion, boolean mayWork) {
        this.view = view;
        this.deletion = deletion;
        this.mayWork = mayWork;
    }

    /** @param refresh reads the list again */
    RowActions<ClientRow> of(Runnable refresh) {
        RowActions<ClientRow> actions = new RowActions<>(ClientRow::name, row -> ClientNavigation.url(row.id()));
        if (mayWork) {
            actions.edit(ClientActions::always, row -> ClientNavigation.go(ClientNavigation.editUrl(row.id())));
        }
        actions.option(
                "client.showContacts",
                "vaadin:users",
                ClientActions::always,
                row -> ClientNavigation.go(ClientNavigation.url(row.id(), ClientNavigation.CONTACTS_TAB)));
        if (mayWork) {
            actions.option(
                    "client.addContact",
                    "vaadin:user-card",
                    ClientActions::always,
                    row -> ClientNavigation.go(ClientNavigation.addUrl(row.id(), ClientNavigation.ADD_CONTACT)));
            actions.option(
                    "client.addLocation",
                    "vaadin:map-marker",
                    ClientActions::always,
                    row -> ClientNavigation.go(ClientNavigation.addUrl(row.id(), ClientNavigation.ADD_LOCATION)));
        }
        actions.option(
                "client.copyLink",
                "vaadin:link",
                ClientActions::always,
                row -> LinkCopy.copy(view, ClientNavigation.url(row.id())));
        if (mayWork) {
            actions.option(
                    "action.delete",
                    "vaadin:trash",
                    ClientActions::always,
                    row -> deletion.ask(view, row.id(), row.name(), refresh));
        }
        return actions;
    }

    private static boolean always(ClientRow row) {
        return true;
    }
}
