package org.clientele.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactRef;
import org.clientele.contact.Contacts;
import org.clientele.contact.ui.ContactNavigation;
import org.clientele.portal.PortalAccountView;
import org.clientele.portal.PortalAccounts;
import org.clientele.portal.PortalClientView;
import org.clientele.portal.PortalClients;
import org.clientele.shared.ui.FactList;

/** Who of a client uses the portal, and whether contact data of candidates are closed to all of them (S2.10 to S2.12). */
final class ClientPortalPanel extends Composite<Div> {

    private final ClientId client;
    private final PortalAccounts accounts;
    private final PortalClients portalClients;
    private final Contacts contacts;
    private final boolean mayWork;

    ClientPortalPanel(
            ClientId client, PortalAccounts accounts, PortalClients portalClients, Contacts contacts, boolean mayWork) {
        this.client = client;
        this.accounts = accounts;
        this.portalClients = portalClients;
        this.contacts = contacts;
        this.mayWork = mayWork;
        getContent().addClassName("cards");
        show();
    }

    private void show() {
        PortalClientView portal = portalClients.of(client);
        getContent().removeAll();
        getContent()
                .add(
                        people(),
                        new FactList("portal.hide.title")
                                .add(
                                        PortalTexts.hiding(
                                                this,
                                                portal.hideContactData(),
                                                mayWork,
                                                hide -> portalClients.hideContactData(hide, client, portal.version()),
                                                this::show),
                                        new Paragraph(getTranslation("portal.hide.client.hint"))));
    }

    private Component people() {
        FactList list = new FactList("portal.accounts");
        List<PortalAccountView> known = accounts.of(client);
        Map<ContactId, String> names =
                contacts.colleagues(client).stream().collect(Collectors.toMap(ContactRef::id, ContactRef::name));
        known.stream()
                .filter(account -> names.containsKey(account.contact()))
                .forEach(account -> list.add(line(account, names.getOrDefault(account.contact(), ""))));
        if (known.isEmpty()) {
            list.add(new Paragraph(getTranslation("portal.accounts.none")));
        }
        return list;
    }

    private Component line(PortalAccountView account, String name) {
        Span role = new Span(PortalTexts.role(this, account.role()));
        role.addClassName("secondary");
        Div line = new Div(
                new Anchor(ContactNavigation.url(account.contact()), name),
                role,
                PortalTexts.state(this, account.state()));
        line.addClassName("merge-line");
        return line;
    }
}
