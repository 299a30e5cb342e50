package org.clientele.portal.ui;

import com.vaadin.flow.component.Component;
import org.clientele.client.ClientId;
import org.clientele.contact.Contacts;
import org.clientele.portal.PortalAccounts;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordCard;

/** "Invited contacts" among the details of a client (docs/features.md S1.17). */
@org.springframework.stereotype.Component
class InvitedCard implements RecordCard {

    private final PortalAccounts accounts;
    private final Contacts contacts;
    private final InviteDialogs dialogs;
    private final AccountActs acts;

    InvitedCard(PortalAccounts accounts, Contacts contacts, InviteDialogs dialogs, AccountActs acts) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.dialogs = dialogs;
        this.acts = acts;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type == RecordType.CLIENT;
    }

    @Override
    public Component create(RecordRef record) {
        return new InvitedContacts(new ClientId(record.id()), accounts, contacts, dialogs, acts);
    }
}
