package org.clientele.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactRef;
import org.clientele.contact.Contacts;
import org.clientele.contact.ui.ContactNavigation;
import org.clientele.portal.PortalAccountView;
import org.clientele.portal.PortalAccounts;
import org.clientele.shared.ui.Buttons;

/** Who of a client was invited to the portal, with the icon that invites more (docs/features.md S1.16, S1.17, S1.25). */
final class InvitedContacts extends Composite<Section> {

    private final ClientId client;
    private final PortalAccounts accounts;
    private final Contacts contacts;
    private final InviteDialogs dialogs;
    private final AccountActs acts;
    private final Set<AccountRef> ticked = new LinkedHashSet<>();
    private final Div buttons = new Div();

    InvitedContacts(
            ClientId client, PortalAccounts accounts, Contacts contacts, InviteDialogs dialogs, AccountActs acts) {
        this.client = client;
        this.accounts = accounts;
        this.contacts = contacts;
        this.dialogs = dialogs;
        this.acts = acts;
        buttons.addClassName("page-actions");
        getContent().addClassName("card");
        show();
    }

    private void show() {
        ticked.clear();
        getContent().removeAll();
        Div head = new Div(new H2(getTranslation("portal.invited")));
        head.addClassName("card-title");
        if (acts.mayWork()) {
            head.add(Buttons.icon(
                    "vaadin:plus-circle", "portal.invited.add", click -> dialogs.forClient(this, client, this::show)));
        }
        getContent().add(head);
        Map<ContactId, String> names =
                contacts.colleagues(client).stream().collect(Collectors.toMap(ContactRef::id, ContactRef::name));
        List<PortalAccountView> known = accounts.of(client).stream()
                .filter(account -> names.containsKey(account.contact()))
                .toList();
        known.forEach(account -> getContent().add(line(account, names.getOrDefault(account.contact(), ""))));
        if (known.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("portal.accounts.none")));
        }
        getContent().add(buttons);
        offer();
    }

    private Component line(PortalAccountView account, String name) {
        Span role = new Span(PortalTexts.role(this, account.role()));
        role.addClassName("secondary");
        Div line = new Div(
                new Anchor(ContactNavigation.url(account.contact()), name),
                role,
                PortalTexts.state(this, account.state()));
        line.addClassNames("merge-line", "invited-line");
        if (acts.mayWork()) {
            AccountRef ref = new AccountRef(account.id(), account.version(), name, account.state());
            Checkbox box = new Checkbox();
            box.setAriaLabel(name);
            box.addValueChangeListener(event -> {
                if (event.getValue()) {
                    ticked.add(ref);
                } else {
                    ticked.remove(ref);
                }
                offer();
            });
            line.addComponentAsFirst(box);
        }
        return line;
    }

    private void offer() {
        buttons.removeAll();
        buttons.setVisible(!ticked.isEmpty());
        buttons.add(
                Buttons.of("portal.accounts.inviteAgain", click -> acts.inviteAgain(this, ticked, this::show)),
                Buttons.of("portal.accounts.deactivate", click -> acts.deactivate(this, ticked, this::show)),
                Buttons.of("portal.accounts.reactivate", click -> acts.reactivate(this, ticked, this::show)));
    }
}
