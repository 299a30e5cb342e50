package org.clientele.contact.ui;

import com.vaadin.flow.component.Component;
import org.clientele.client.ClientId;
import org.clientele.client.ClientRef;
import org.clientele.client.Clients;
import org.clientele.client.ui.ClientNavigation;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordSection;

/** The tab "Locations and contacts" of a client (docs/features.md S3.2, S4.7, S4.8). */
@org.springframework.stereotype.Component
class ContactsSection implements RecordSection {

    private final Clients clients;
    private final ContactsPanelServices services;

    ContactsSection(Clients clients, ContactsPanelServices services) {
        this.clients = clients;
        this.services = services;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type == RecordType.CLIENT;
    }

    @Override
    public String id() {
        return ClientNavigation.CONTACTS_TAB;
    }

    @Override
    public String titleKey() {
        return "contact.section";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component create(RecordRef record) {
        ClientId client = new ClientId(record.id());
        boolean archived = clients.ref(client).map(ClientRef::archived).orElse(true);
        return new ContactsPanel(client, !archived, services);
    }
}
