package org.clientele.portal.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.contact.Contacts;
import org.clientele.portal.PortalAccounts;
import org.clientele.portal.PortalClients;
import org.clientele.portal.setup.PortalBranding;
import org.clientele.portal.signin.ClientSignOns;
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
    private final PortalBranding branding;
    private final ClientSignOns signOns;
    private final CurrentActor actor;
    private final InviteDialogs dialogs;
    private final AccountActs acts;
    private final FactorCards factors;

    PortalSection(
            PortalAccounts accounts,
            PortalClients portalClients,
            Contacts contacts,
            PortalReleases releases,
            PortalBranding branding,
            ClientSignOns signOns,
            CurrentActor actor,
            InviteDialogs dialogs,
            AccountActs acts,
            FactorCards factors) {
        this.accounts = accounts;
        this.portalClients = portalClients;
        this.contacts = contacts;
        this.releases = releases;
        this.branding = branding;
        this.signOns = signOns;
        this.actor = actor;
        this.dialogs = dialogs;
        this.acts = acts;
        this.factors = factors;
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
        if (record.type() == RecordType.CONTACT) {
            return new ContactPortalPanel(new ContactId(record.id()), accounts, releases, dialogs, acts, factors);
        }
        ClientId client = new ClientId(record.id());
        return new ClientPortalPanel(
                client,
                new InvitedContacts(client, accounts, contacts, dialogs, acts),
                portalClients,
                branding,
                factors,
                acts.mayWork(),
                actor.may(Permission.ADMINISTER) ? List.of(new SingleSignOnCard(client, signOns)) : List.of());
    }
}
