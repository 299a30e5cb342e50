package org.clientele.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.clientele.contact.ContactId;
import org.clientele.portal.PortalAccounts;
import org.clientele.portal.PortalSwitch;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.RecordAction;
import org.clientele.vacancy.VacancyId;

/** The button on a contact's and a vacancy's page that invites to the portal (docs/features.md S1.20, S2.18). */
@org.springframework.stereotype.Component
class InviteAction implements RecordAction {

    private final InviteDialogs dialogs;
    private final PortalAccounts accounts;
    private final PortalSwitch portal;
    private final CurrentActor actor;

    InviteAction(InviteDialogs dialogs, PortalAccounts accounts, PortalSwitch portal, CurrentActor actor) {
        this.dialogs = dialogs;
        this.accounts = accounts;
        this.portal = portal;
        this.actor = actor;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type == RecordType.CONTACT || type == RecordType.VACANCY;
    }

    @Override
    public int order() {
        return 60;
    }

    /** Whoever has an account is not invited twice; the tab "Portal" says more. */
    @Override
    public Component create(RecordRef record) {
        if (!actor.may(Permission.WORK) || !portal.isOn()) {
            return new Div();
        }
        if (record.type() == RecordType.VACANCY) {
            return Buttons.of(
                    "portal.invite.toVacancy",
                    click -> dialogs.forVacancy(click.getSource(), new VacancyId(record.id()), () -> {}));
        }
        ContactId contact = new ContactId(record.id());
        return accounts.of(contact).isPresent()
                ? new Div()
                : Buttons.of(
                        "portal.invite",
                        click -> dialogs.forContact(
                                click.getSource(),
                                contact,
                                () -> click.getSource().setVisible(false)));
    }
}
