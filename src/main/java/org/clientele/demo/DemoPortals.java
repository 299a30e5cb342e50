package org.clientele.demo;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactUserNames;
import org.clientele.contact.Contacts;
import org.clientele.portal.Delivered;
import org.clientele.portal.PortalAccountId;
import org.clientele.portal.PortalAccountState;
import org.clientele.portal.PortalAccounts;
import org.clientele.portal.PortalProfileId;
import org.clientele.portal.PortalProfiles;
import org.clientele.portal.PortalRoleId;
import org.clientele.portal.PortalRoles;
import org.clientele.portal.setup.AddressProof;
import org.clientele.portal.setup.PortalSettings;
import org.clientele.portal.signin.PortalProvisioning;
import org.clientele.portal.signin.PortalSignInHint;
import org.clientele.security.BaseUrl;
import org.clientele.shared.SaveOutcome;
import org.clientele.vacancy.VacancyState;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Accounts for the portal: two contacts of each of two clients, one in every role that is there from the beginning. */
@Component
@Profile("demo")
class DemoPortals implements PortalSignInHint {

    private static final int PER_CLIENT = 2;
    private static final String PASSWORD = "demo";

    /** What they sign in with, in the order of the roles. */
    private static final List<String> USER_NAMES = List.of("ada", "ben", "cleo", "dan");

    private final PortalAccounts accounts;
    private final PortalRoles roles;
    private final PortalProfiles profiles;
    private final Contacts contacts;
    private final PortalSettings settings;
    private final BaseUrl address;
    private final PortalProvisioning provisioning;
    private final ContactUserNames userNames;

    DemoPortals(
            PortalAccounts accounts,
            PortalRoles roles,
            PortalProfiles profiles,
            Contacts contacts,
            PortalSettings settings,
            BaseUrl address,
            PortalProvisioning provisioning,
            ContactUserNames userNames) {
        this.accounts = accounts;
        this.roles = roles;
        this.profiles = profiles;
        this.contacts = contacts;
        this.settings = settings;
        this.address = address;
        this.provisioning = provisioning;
        this.userNames = userNames;
    }

    @Override
    public List<Offered> accounts() {
        return Arrays.stream(Delivered.values())
                .map(role -> new Offered(USER_NAMES.get(role.ordinal()), role))
                .toList();
    }

    @Override
    public String password() {
        return PASSWORD;
    }

    /** For those whom the vacancies are released to. */
    void create(List<DemoVacancies.Made> vacancies) {
        switchOn();
        Map<ClientId, List<ContactId>> people = new LinkedHashMap<>();
        vacancies.stream()
                .filter(vacancy -> vacancy.sought().state().equals(VacancyState.OPEN.name()))
                .forEach(vacancy -> people.putIfAbsent(
                        vacancy.client(),
                        vacancy.contacts().stream()
                                .limit(PER_CLIENT)
                                .filter(this::isAtWork)
                                .toList()));
        Iterator<ContactId> next = people.values().stream()
                .filter(ofClient -> ofClient.size() == PER_CLIENT)
                .flatMap(List::stream)
                .iterator();
        for (Delivered delivered : Delivered.values()) {
            ContactId contact = next.next();
            invite(contact, delivered);
            call(contact, USER_NAMES.get(delivered.ordinal()));
        }
    }

    private void switchOn() {
        DemoClients.id(settings.moveTo(
                address.forMails(), AddressProof.CONFIRMED, settings.current().version()));
        DemoClients.id(settings.turn(true, settings.current().version()));
    }

    private boolean isAtWork(ContactId contact) {
        return contacts.find(contact).orElseThrow().activity().active();
    }

    private void invite(ContactId contact, Delivered delivered) {
        PortalRoleId role = roles.list().stream()
                .filter(each -> each.delivered() == delivered)
                .findFirst()
                .orElseThrow()
                .id();
        PortalProfileId profile = profiles.list().stream()
                .filter(each -> each.delivered() == delivered)
                .findFirst()
                .orElseThrow()
                .id();
        if (!(accounts.invite(contact, role, profile, "") instanceof SaveOutcome.Saved invited)) {
            throw new IllegalStateException("A demo contact was not invited: " + contact);
        }
        PortalAccountId account = new PortalAccountId(invited.id());
        DemoClients.id(accounts.become(PortalAccountState.ACTIVE, account, invited.version()));
        provisioning.setPassword(account, PASSWORD);
    }

    private void call(ContactId contact, String userName) {
        DemoClients.id(
                userNames.choose(contact, contacts.find(contact).orElseThrow().version(), userName));
    }
}
