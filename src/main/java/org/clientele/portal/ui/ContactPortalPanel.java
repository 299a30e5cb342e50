package org.clientele.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.clientele.contact.ContactId;
import org.clientele.portal.PortalAccountState;
import org.clientele.portal.PortalAccountView;
import org.clientele.portal.PortalAccounts;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.FactList;
import org.clientele.vacancy.PortalReleases;

/** A contact's account for the portal, and whether contact data of candidates are closed to it (S2.10 to S2.12). */
final class ContactPortalPanel extends Composite<Div> {

    private final ContactId contact;
    private final PortalAccounts accounts;
    private final PortalReleases releases;
    private final InviteDialogs dialogs;
    private final AccountActs acts;
    private final FactorCards factors;

    ContactPortalPanel(
            ContactId contact,
            PortalAccounts accounts,
            PortalReleases releases,
            InviteDialogs dialogs,
            AccountActs acts,
            FactorCards factors) {
        this.contact = contact;
        this.accounts = accounts;
        this.releases = releases;
        this.dialogs = dialogs;
        this.acts = acts;
        this.factors = factors;
        getContent().addClassName("cards");
        show();
    }

    private void show() {
        getContent().removeAll();
        accounts.of(contact).ifPresentOrElse(this::show, () -> getContent().add(none()));
    }

    private Component none() {
        FactList card = new FactList("portal.account")
                .add(
                        new Paragraph(getTranslation("portal.account.none")),
                        new Paragraph(getTranslation(
                                releases.mayBeInvited(contact)
                                        ? "vacancy.release.notNeeded"
                                        : "vacancy.release.needed")));
        return acts.mayWork()
                ? card.add(Buttons.primary("portal.invite", click -> dialogs.forContact(this, contact, this::show)))
                : card;
    }

    private void show(PortalAccountView account) {
        FactList facts = new FactList("portal.account")
                .fact("contact.portalState", PortalTexts.state(this, account.state()))
                .fact("contact.portalRole", PortalTexts.role(this, account.role()))
                .fact("contact.portalProfile", PortalTexts.profile(this, account.profile()));
        if (acts.mayWork()) {
            facts.add(buttons(account));
        }
        getContent()
                .add(
                        facts,
                        new FactList("portal.hide.title")
                                .add(
                                        PortalTexts.hiding(
                                                this,
                                                account.hideContactData(),
                                                acts.mayWork(),
                                                hide -> accounts.hideContactData(hide, account.id(), account.version()),
                                                this::show),
                                        new Paragraph(getTranslation("portal.hide.contact.hint"))));
        factors.of(account).ifPresent(getContent()::add);
    }

    private Component buttons(PortalAccountView account) {
        List<AccountRef> self = List.of(new AccountRef(account.id(), account.version(), "", account.state()));
        Div buttons = new Div(
                Buttons.of("portal.viewAs", click -> getUI().ifPresent(ui -> ui.navigate(ViewAsView.url(contact)))),
                Buttons.of("portal.assign", click -> acts.assign(this, account, this::show)));
        buttons.addClassNames("page-actions", "account-actions");
        if (account.state() != PortalAccountState.ACTIVE) {
            buttons.add(Buttons.of("portal.accounts.inviteAgain", click -> acts.inviteAgain(this, self, this::show)));
        }
        if (account.state() == PortalAccountState.DEACTIVATED) {
            buttons.add(Buttons.of("portal.accounts.reactivate", click -> acts.reactivate(this, self, this::show)));
        } else {
            buttons.add(Buttons.of("portal.accounts.deactivate", click -> acts.deactivate(this, self, this::show)));
        }
        return buttons;
    }
}
