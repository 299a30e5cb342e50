package org.clientele.portal.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactRef;
import org.clientele.contact.Contacts;
import org.clientele.portal.PortalAccountView;
import org.clientele.portal.PortalAccounts;
import org.clientele.portal.PortalProfiles;
import org.clientele.portal.PortalRoles;
import org.clientele.portal.PortalSwitch;
import org.clientele.portal.setup.Invitation;
import org.clientele.portal.setup.Invitations;
import org.clientele.portal.setup.PortalAccess;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.SaveOutcome.Invalid;
import org.clientele.shared.SaveOutcome.Saved;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Notices;
import org.clientele.vacancy.Vacancies;
import org.clientele.vacancy.VacancyId;
import org.clientele.vacancy.VacancyRef;
import org.jspecify.annotations.Nullable;

/** Opens the dialogs by which contacts are invited: from the contact, the client and the vacancy (S1.16 to S1.22, S2.18 to S2.20). */
@org.springframework.stereotype.Component
class InviteDialogs {

    private final Invitations invitations;
    private final PortalAccounts accounts;
    private final PortalRoles roles;
    private final PortalProfiles profiles;
    private final PortalSwitch portal;
    private final Contacts contacts;
    private final Vacancies vacancies;

    InviteDialogs(
            Invitations invitations,
            PortalAccounts accounts,
            PortalRoles roles,
            PortalProfiles profiles,
            PortalSwitch portal,
            Contacts contacts,
            Vacancies vacancies) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.roles = roles;
        this.profiles = profiles;
        this.portal = portal;
        this.contacts = contacts;
        this.vacancies = vacancies;
    }

    void forContact(Component source, ContactId contact, Runnable done) {
        contacts.find(contact)
                .filter(known -> !known.archived())
                .ifPresentOrElse(
                        known -> open(
                                source,
                                known.client().id(),
                                List.of(new ContactRef(contact, known.details().fullName(), false)),
                                null,
                                done),
                        () -> Notices.failure(source, "common.gone"));
    }

    void forClient(Component source, ClientId client, Runnable done) {
        open(source, client, free(client), null, done);
    }

    /** Those who are invited see the vacancy, unless that is unchosen. */
    void forVacancy(Component source, VacancyId id, Runnable done) {
        vacancies
                .ref(id)
                .filter(vacancy -> !vacancy.archived())
                .ifPresentOrElse(
                        vacancy -> open(source, vacancy.clientId(), free(vacancy.clientId()), vacancy, done),
                        () -> Notices.failure(source, "common.gone"));
    }

    private List<ContactRef> free(ClientId client) {
        Set<ContactId> taken =
                accounts.of(client).stream().map(PortalAccountView::contact).collect(Collectors.toSet());
        return contacts.colleagues(client).stream()
                .filter(contact -> !taken.contains(contact.id()))
                .toList();
    }

    private void open(
            Component source, ClientId client, List<ContactRef> free, @Nullable VacancyRef release, Runnable done) {
        if (!portal.isOn()) {
            Notices.failure(source, "portal.off");
            return;
        }
        if (free.isEmpty()) {
            Notices.info(source, "portal.invite.nobody");
            return;
        }
        List<VacancyRef> offered = new ArrayList<>(vacancies.current(client));
        if (release != null && !offered.contains(release)) {
            offered.add(release);
        }
        AccessFields access = new AccessFields(roles, profiles);
        InviteForm form = new InviteForm(free, offered, access, contacts::find);
        form.read(new InviteInput(
                free.size() == 1 ? Set.copyOf(free) : Set.of(),
                "",
                "",
                access.usualRole(),
                access.usualProfile(),
                "",
                false,
                release));
        Map<String, String> refused = new HashMap<>();
        new FormDialog<>(source.getTranslation("portal.invite.title"), form, typed -> invite(typed, refused))
                .saysInstead("portal.invite")
                .sends()
                .onSaved(saved -> {
                    tell(source, refused);
                    done.run();
                })
                .open();
    }

    /** Each for itself: that one cannot be invited keeps the others from nothing. */
    private SaveOutcome invite(InviteInput typed, Map<String, String> refused) {
        refused.clear();
        SaveOutcome last = new SaveOutcome.Gone();
        SaveOutcome done = null;
        for (ContactRef contact : typed.contacts()) {
            last = invitations.invite(new Invitation(contact.id(), typed.email(), typed.userName(), access(typed)));
            if (last instanceof Saved) {
                done = last;
            } else {
                refused.put(contact.name(), why(last));
            }
        }
        return done != null ? done : forForm(last);
    }

    private static PortalAccess access(InviteInput typed) {
        VacancyRef release = typed.release();
        return new PortalAccess(
                typed.role().id(),
                typed.profile().id(),
                typed.language(),
                typed.hideContactData(),
                release == null ? null : release.id());
    }

    static String why(SaveOutcome outcome) {
        return outcome instanceof Invalid(var fields)
                ? fields.values().stream().findFirst().orElse("common.gone")
                : "common.gone";
    }

    /** Whoever is refused is a contact of the form's field. */
    private static SaveOutcome forForm(SaveOutcome outcome) {
        if (outcome instanceof Invalid(var fields) && fields.containsKey("contact")) {
            return new Invalid(Map.of("contacts", fields.getOrDefault("contact", "")));
        }
        return outcome;
    }

    private void tell(Component source, Map<String, String> refused) {
        if (refused.isEmpty()) {
            Notices.success(source, "portal.invite.done");
        } else {
            new RefusalDialog(source, refused).open();
        }
    }
}
