package org.clientele.portal.ui;

import com.vaadin.flow.component.Component;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.contact.Contacts;
import org.clientele.portal.PortalAccounts;
import org.clientele.portal.PortalClients;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordSection;
import org.clientele.vacancy.PortalReleases;

/** The tab "Portal" of contacts and clients: accounts, and whether contact data of candidates are closed to them. */
@org.springframework.stereotype.Component
class PortalSection implements RecordSection {

    private final PortalAccounts accounts;
    private final PortalClients portalClients;
    private final Contacts contacts;
    private final PortalReleases releases;
    private final CurrentActor actor;

    PortalSection(
            PortalAccounts accounts,
            PortalClients portalClients,
            Contacts contacts,
            PortalReleases releases,
            CurrentActor actor) {
        this.accounts = accounts;
        this.portalClients = portalClients;
        this.contacts = contacts;
        this.releases = releases;
        this.actor = actor;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type == RecordType.CONTACT || type == RecordType.CLIENT;
    }

    @Override
    public String id() {
        return "portal";
    }

    @Override
    public String titleKey() {
        return "portal.title";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Component create(RecordRef record) {
        boolean mayWork = actor.may(Permission.WORK);
        return record.type() == RecordType.CONTACT
                ? new ContactPortalPanel(new ContactId(record.id()), accounts, releases, mayWork)
                : new ClientPortalPanel(new ClientId(record.id()), accounts, portalClients, contacts, mayWork);
    }
}
