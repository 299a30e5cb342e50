package org.clientele.portal.signin;

import java.util.Map;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.Absence;
import org.clientele.contact.ContactId;
import org.clientele.contact.Contacts;
import org.clientele.contact.InactiveReason;
import org.clientele.contact.TestContacts;
import org.clientele.portal.PortalAccountId;
import org.clientele.portal.PortalAccountState;
import org.clientele.portal.PortalAccountView;
import org.clientele.portal.PortalAccounts;
import org.clientele.portal.PortalProfiles;
import org.clientele.portal.PortalRoles;
import org.clientele.security.CurrentActor;
import org.clientele.shared.SaveOutcome.Saved;
import org.clientele.support.HttpVisitor;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Contacts with accounts for the portal, who can sign in. Outside of a test's transaction they stay. */
@Component
public class TestPortalAccounts {

    public static final String PASSWORD = "seven green kettles sing";

    private final TestClients clients;
    private final TestContacts testContacts;
    private final Contacts contacts;
    private final PortalAccounts accounts;
    private final PortalRoles roles;
    private final PortalProfiles profiles;
    private final PortalProvisioning provisioning;
    private final PortalLinks links;
    private final SignInQueries queries;
    private final CurrentActor actor;
    private final TransactionTemplate transaction;

    TestPortalAccounts(
            TestClients clients,
            TestContacts testContacts,
            Contacts contacts,
            PortalAccounts accounts,
            PortalRoles roles,
            PortalProfiles profiles,
            PortalProvisioning provisioning,
            PortalLinks links,
            SignInQueries queries,
            CurrentActor actor,
            TransactionTemplate transaction) {
        this.clients = clients;
        this.testContacts = testContacts;
        this.contacts = contacts;
        this.accounts = accounts;
        this.roles = roles;
        this.profiles = profiles;
        this.provisioning = provisioning;
        this.links = links;
        this.queries = queries;
        this.actor = actor;
        this.transaction = transaction;
    }

    /** A contact with an account. */
    public record Guest(ClientId client, ContactId contact, PortalAccountId account, String email, String userName) {}

    /** A contact of a new client, with an account that is active and has the usual password. */
    public Guest active(String client, String email) {
        return active(client, email, "Grażyna");
    }

    Guest active(String client, String email, String firstName) {
        return active(invited(client, email, firstName));
    }

    /** Another contact of the client. */
    Guest active(ClientId employer, String email) {
        return active(invited(employer, email, "Another"));
    }

    private Guest active(Guest guest) {
        become(PortalAccountState.ACTIVE, guest);
        actor.asSystem("Tests", () -> {
            provisioning.setPassword(guest.account(), PASSWORD);
            return guest;
        });
        return guest;
    }

    /** A contact of a new client, invited and no more. */
    public Guest invited(String client, String email) {
        return invited(client, email, "Grażyna");
    }

    private Guest invited(String client, String email, String firstName) {
        return invited(actor.asSystem("Tests", () -> clients.add(client)), email, firstName);
    }

    /** Another contact of the client, invited and no more. */
    Guest invited(ClientId employer, String email, String firstName) {
        return actor.asSystem("Tests", () -> {
            ContactId contact = testContacts.add(employer, TestContacts.withEmails(firstName, "Gość", email));
            Saved account = (Saved) accounts.invite(
                    contact,
                    roles.list().getFirst().id(),
                    profiles.list().getFirst().id(),
                    "");
            String userName = contacts.find(contact).orElseThrow().userName();
            return new Guest(employer, contact, new PortalAccountId(account.id()), email, userName);
        });
    }

    /** Gives the contact other addresses. */
    void reachAt(Guest guest, String... emails) {
        actor.asSystem("Tests", () -> {
            var contact = contacts.find(guest.contact()).orElseThrow().details();
            return contacts.change(
                    guest.contact(),
                    testContacts.version(guest.contact()),
                    TestContacts.withEmails(contact.firstName(), contact.lastName(), emails));
        });
    }

    /** Deactivates the contact and has it return at once. */
    void rest(Guest guest) {
        actor.asSystem("Tests", () -> {
            contacts.deactivate(
                    guest.contact(),
                    testContacts.version(guest.contact()),
                    Absence.unattended(InactiveReason.ILLNESS, null));
            return contacts.reactivate(guest.contact(), testContacts.version(guest.contact()));
        });
    }

    public void become(PortalAccountState state, Guest guest) {
        actor.asSystem(
                "Tests",
                () -> accounts.become(state, guest.account(), account(guest).version()));
    }

    public PortalAccountView account(Guest guest) {
        return actor.asSystem("Tests", () -> accounts.of(guest.contact()).orElseThrow());
    }

    public void setPassword(String password, Guest guest) {
        actor.asSystem("Tests", () -> {
            provisioning.setPassword(guest.account(), password);
            return guest;
        });
    }

    /** The path of the page where the contact accepts its invitation. */
    public String invitation(Guest guest) {
        return link(LinkPurpose.INVITATION, guest);
    }

    String link(LinkPurpose purpose, Guest guest) {
        String url = transaction.execute(status -> purpose == LinkPurpose.INVITATION
                ? links.invitation(guest.account()).url()
                : links.make(guest.account(), purpose).url());
        return url.substring(url.indexOf("/portal/"));
    }

    /** The test goes on as this contact. */
    public void actAs(Guest guest) {
        var who = queries.find(guest.account()).orElseThrow().toPrincipal();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities()));
    }

    /** Posts the portal's sign-in form, and tells where that leads. */
    public static String signIn(HttpVisitor visitor, String name, String password) {
        return visitor.redirect(visitor.post("/portal/login", Map.of("username", name, "password", password)));
    }
}
