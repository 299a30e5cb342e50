package org.clientele.portal.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import org.clientele.client.ClientId;
import org.clientele.portal.PortalProfiles;
import org.clientele.portal.PortalRoles;
import org.clientele.portal.PortalSwitch;
import org.clientele.portal.setup.Invitations;
import org.clientele.portal.setup.NewContact;
import org.clientele.portal.setup.PortalAccess;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.SaveOutcome.Invalid;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.RecordChooser;
import org.clientele.vacancy.Vacancies;
import org.clientele.vacancy.VacancyRef;

/** Opens the dialog that enters and invites somebody at once (docs/features.md S2.15). */
@org.springframework.stereotype.Component
class AddDialog {

    private final Invitations invitations;
    private final PortalRoles roles;
    private final PortalProfiles profiles;
    private final PortalSwitch portal;
    private final Vacancies vacancies;
    private final RecordChooser clients;

    AddDialog(
            Invitations invitations,
            PortalRoles roles,
            PortalProfiles profiles,
            PortalSwitch portal,
            Vacancies vacancies,
            RecordChooser clients) {
        this.invitations = invitations;
        this.roles = roles;
        this.profiles = profiles;
        this.portal = portal;
        this.vacancies = vacancies;
        this.clients = clients;
    }

    void open(Component source, Runnable done) {
        if (!portal.isOn()) {
            Notices.failure(source, "portal.off");
            return;
        }
        AccessFields access = new AccessFields(roles, profiles);
        AddForm form = new AddForm(clients.create(), access, client -> vacancies.current(new ClientId(client)));
        access.role().setValue(access.usualRole());
        access.profile().setValue(access.usualProfile());
        access.language().setValue("");
        new FormDialog<>(source.getTranslation("portal.contacts.add"), form, this::add)
                .saysInstead("portal.invite")
                .sends()
                .onSaved(saved -> {
                    Notices.success(source, "portal.invite.done");
                    done.run();
                })
                .open();
    }

    private SaveOutcome add(AddInput typed) {
        VacancyRef release = typed.release();
        SaveOutcome outcome = invitations.add(
                new ClientId(typed.client().ref().id()),
                new NewContact(typed.firstName(), typed.lastName(), typed.email()),
                new PortalAccess(
                        typed.role().id(),
                        typed.profile().id(),
                        typed.language(),
                        typed.hideContactData(),
                        release == null ? null : release.id()));
        return outcome instanceof Invalid(var fields) && fields.containsKey("contact")
                ? new Invalid(Map.of("email", fields.getOrDefault("contact", "")))
                : outcome;
    }
}
