package org.clientele.portal.setup;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.ContactId;
import org.clientele.contact.Contacts;
import org.clientele.contact.TestContacts;
import org.clientele.portal.PortalAccountState;
import org.clientele.portal.PortalAccountView;
import org.clientele.portal.PortalAccounts;
import org.clientele.portal.PortalBrand;
import org.clientele.portal.PortalClients;
import org.clientele.portal.PortalProfiles;
import org.clientele.portal.PortalRoles;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.SaveOutcome.Invalid;
import org.clientele.shared.SaveOutcome.Saved;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithRecruiter
class InvitationsTest {

    /** One pixel. */
    private static final String PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=";

    @Autowired
    private Invitations invitations;

    @Autowired
    private PortalAccounts accounts;

    @Autowired
    private PortalRoles roles;

    @Autowired
    private PortalProfiles profiles;

    @Autowired
    private PortalClients portalClients;

    @Autowired
    private Contacts contacts;

    @Autowired
    private TestContacts testContacts;

    @Autowired
    private TestClients clients;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager memory;

    private ClientId client;
    private ContactId contact;

    @BeforeEach
    void aContactWithoutAnAddress() {
        client = clients.add("Żółw Shipping");
        contact = testContacts.add(client, "Cora", "Contact");
    }

    @Test
    void theLetterHoldsLinkAddressUserNameAndTheRecruiter() {
        assertThat(invitations.invite(new Invitation(contact, "cora@zolw.example", "cora.chosen", access())))
                .isInstanceOf(Saved.class);

        String letter = letterTo("cora@zolw.example");
        assertThat(letter)
                .contains("https://portal.test.example/portal/accept/")
                .contains("https://portal.test.example/portal/login")
                .contains("cora.chosen")
                .contains("Rita Recruiter");
        assertThat(contacts.find(contact).orElseThrow().userName()).isEqualTo("cora.chosen");
        assertThat(accounts.of(contact)).map(PortalAccountView::state).contains(PortalAccountState.INVITED);
    }

    @Test
    void theLetterBearsTheClientsOwnLogoAndColor() {
        String logo = "5".repeat(64);
        jdbc.sql("insert into portal_logo values (?, ?)")
                .params(logo, Base64.getDecoder().decode(PNG))
                .update();
        portalClients.look(
                new PortalBrand("Żółw Hiring", "#123456", logo),
                client,
                portalClients.of(client).version());
        memory.flush();

        invitations.invite(new Invitation(contact, "cora@zolw.example", "", access()));

        memory.flush();
        assertThat(jdbc.sql("select html from mail_outbox where recipient = 'cora@zolw.example'")
                        .query(String.class)
                        .single())
                .contains("src=\"cid:logo\"", "alt=\"Żółw Hiring\"", "border-top:6px solid #123456");
        assertThat(jdbc.sql("""
                        select content_id from mail_outbox_part p join mail_outbox m on m.id = p.mail_id
                        where m.recipient = 'cora@zolw.example' and p.content_type = 'image/png'""").query(String.class).list()).containsExactly("logo");
    }

    @Test
    void withoutAnAddressNobodyIsInvited() {
        assertThat(invitations.invite(new Invitation(contact, " ", "", access())))
                .isEqualTo(new Invalid(Map.of("email", "portal.invite.noEmail")));
        assertThat(invitations.invite(new Invitation(contact, "no address", "", access())))
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(invalid.fields()).containsOnlyKeys("email"));
        assertThat(accounts.of(contact)).isEmpty();
    }

    @Test
    void aUserNameOfSomebodyElseIsRefused() {
        ContactId other = testContacts.add(client, "Kim", "Other");
        String taken = contacts.find(other).orElseThrow().userName();

        assertThat(invitations.invite(new Invitation(contact, "cora@zolw.example", taken, access())))
                .isEqualTo(new Invalid(Map.of("userName", "contact.userName.taken")));
    }

    @Test
    void emailAndNameAreEnoughForSomebodyNew() {
        assertThat(invitations.add(client, new NewContact("", "Nova", "nova@zolw.example"), access()))
                .isInstanceOf(Saved.class);
        assertThat(letterTo("nova@zolw.example")).contains("/portal/accept/");

        assertThat(invitations.add(client, new NewContact("", "Nova", ""), access()))
                .isEqualTo(new Invalid(Map.of("email", "error.required")));
    }

    @Test
    void anAddressThatTheClientKnowsIsNoNewPersons() {
        NewContact ola = new NewContact("Ola", "Nowa", "ola@zolw.example");
        assertThat(invitations.add(client, ola, access())).isInstanceOf(Saved.class);

        assertThat(invitations.add(client, new NewContact("Olga", "Nowa", "OLA@zolw.example "), access()))
                .isEqualTo(new Invalid(Map.of("email", "portal.invite.known")));
        assertThat(invitations.add(clients.add("Elsewhere"), ola, access())).isInstanceOf(Saved.class);
    }

    @Test
    void whoIsInvitedAgainGetsAnotherLink() {
        invitations.invite(new Invitation(contact, "cora@zolw.example", "", access()));
        PortalAccountView account = accounts.of(contact).orElseThrow();
        String first = letterTo("cora@zolw.example");

        assertThat(invitations.again(account.id())).isInstanceOf(Saved.class);

        assertThat(letterTo("cora@zolw.example")).hasSizeGreaterThan(first.length());
        accounts.become(PortalAccountState.ACTIVE, account.id(), account.version());
        assertThat(invitations.again(account.id()))
                .isEqualTo(new Invalid(Map.of("state", "portal.account.notFromHere")));
    }

    private String letterTo(String address) {
        memory.flush();
        List<String> bodies = jdbc.sql("select body from mail_outbox where recipient = ?")
                .param(address)
                .query(String.class)
                .list();
        return String.join("\n", bodies);
    }

    private PortalAccess access() {
        return new PortalAccess(
                roles.list().getFirst().id(), profiles.list().getFirst().id(), "en", false, null);
    }
}
