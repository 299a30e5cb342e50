package org.clientele.portal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.clientele.contact.ContactId;
import org.clientele.portal.PortalAccountView;
import org.clientele.portal.PortalAccounts;
import org.clientele.shared.ui.FactList;
import org.clientele.vacancy.PortalReleases;

/** A contact's account for the portal, and whether contact data of candidates are closed to it (S2.10 to S2.12). */
final class ContactPortalPanel extends Composite<Div> {

    private final ContactId contact;
    private final PortalAccounts accounts;
    private final PortalReleases releases;
    private final boolean mayWork;

    ContactPortalPanel(ContactId contact, PortalAccounts accounts, PortalReleases releases, boolean mayWork) {
        this.contact = contact;
        this.accounts = accounts;
        this.releases = releases;
        this.mayWork = mayWork;
        getContent().addClassName("cards");
        show();
    }

    private void show() {
        getContent().removeAll();
        accounts.of(contact)
                .ifPresentOrElse(
                        this::show,
                        () -> getContent()
                                .add(new FactList("portal.account")
                                        .add(
                                                new Paragraph(getTranslation("portal.account.none")),
                                                new Paragraph(getTranslation(
                                                        releases.mayBeInvited(contact)
                                                                ? "vacancy.release.notNeeded"
                                                                : "vacancy.release.needed")))));
    }

    private void show(PortalAccountView account) {
        getContent()
                .add(
                        new FactList("portal.account")
                                .fact("contact.portalState", PortalTexts.state(this, account.state()))
                                .fact("contact.portalRole", PortalTexts.role(this, account.role()))
                                .fact("contact.portalProfile", PortalTexts.profile(this, account.profile())),
                        new FactList("portal.hide.title")
                                .add(
                                        PortalTexts.hiding(
                                                this,
                                                account.hideContactData(),
                                                mayWork,
                                                hide -> accounts.hideContactData(hide, account.id(), account.version()),
                                                this::show),
                                        new Paragraph(getTranslation("portal.hide.contact.hint"))));
    }
}
