package org.clientele.demo;

import java.util.List;
import org.clientele.contact.ContactId;
import org.clientele.portal.Delivered;
import org.clientele.portal.PortalAccountId;
import org.clientele.portal.PortalAccountState;
import org.clientele.portal.PortalAccountView;
import org.clientele.portal.PortalAccounts;
import org.clientele.portal.PortalProfileId;
import org.clientele.portal.PortalProfiles;
import org.clientele.portal.PortalRoleId;
import org.clientele.portal.PortalRoles;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Accounts of those contacts to whom a demo vacancy is released, so that what they see can be looked at. */
@Component
@Profile("demo")
class DemoPortals {

    private final PortalAccounts accounts;
    private final PortalRoles roles;
    private final PortalProfiles profiles;

    DemoPortals(PortalAccounts accounts, PortalRoles roles, PortalProfiles profiles) {
        this.accounts = accounts;
        this.roles = roles;
        this.profiles = profiles;
    }

    /** Of each vacancy who decides is a hiring manager, and who only interviews an interviewer. */
    void create(List<DemoVacancies.Made> vacancies) {
        vacancies.stream()
                .filter(vacancy -> !vacancy.contacts().isEmpty())
                .map(vacancy -> vacancy.contacts().getFirst())
                .forEach(contact -> open(contact, Delivered.HIRING_MANAGER));
        vacancies.stream()
                .filter(vacancy -> vacancy.contacts().size() > 1)
                .map(vacancy -> vacancy.contacts().get(1))
                .forEach(contact -> open(contact, Delivered.INTERVIEWER));
    }

    private void open(ContactId contact, Delivered part) {
        if (accounts.of(contact).isEmpty()) {
            PortalAccountId id =
                    new PortalAccountId(DemoClients.id(accounts.invite(contact, role(part), profile(part), "")));
            long version = accounts.of(contact).map(PortalAccountView::version).orElseThrow();
            DemoClients.id(accounts.become(PortalAccountState.ACTIVE, id, version));
        }
    }

    private PortalRoleId role(Delivered part) {
        return roles.list().stream()
                .filter(role -> role.delivered() == part)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private PortalProfileId profile(Delivered part) {
        return profiles.list().stream()
                .filter(profile -> profile.delivered() == part)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
