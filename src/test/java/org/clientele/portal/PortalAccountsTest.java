package org.clientele.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clientele.portal.PortalWorld.EVERYTHING;

import java.util.List;
import java.util.Map;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactMerges;
import org.clientele.contact.Contacts;
import org.clientele.contact.MergeRequest;
import org.clientele.contact.TestContacts;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.SaveOutcome.Conflict;
import org.clientele.shared.SaveOutcome.Invalid;
import org.clientele.shared.SaveOutcome.Saved;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithRecruiter
class PortalAccountsTest {

    @Autowired
    private PortalAccounts accounts;

    @Autowired
    private PortalRoles roles;

    @Autowired
    private PortalProfiles profiles;

    @Autowired
    private PortalWorld world;

    @Autowired
    private Contacts contacts;

    @Autowired
    private ContactMerges merges;

    @Autowired
    private TestContacts testContacts;

    @Autowired
    private TestClients clients;

    @Autowired
    private TestStaff staff;

    private ClientId client;
    private ContactId contact;

    @BeforeEach
    void aContactWithAnAccount() {
        client = clients.add("Żółw Shipping");
        contact = world.contact(client, null, EVERYTHING);
    }

    @Test
    void fourRolesAndProfilesAreThereFromTheBeginning() {
        assertThat(roles.list()).extracting(RoleView::delivered).contains(Delivered.values());
        assertThat(profiles.list()).extracting(ProfileView::delivered).contains(Delivered.values());
    }

    @Test
    void aContactHasOneAccount() {
        PortalAccountView account = world.account(contact);

        assertThat(accounts.invite(
                        contact, account.role().id(), account.profile().id(), ""))
                .isEqualTo(new Invalid(Map.of("contact", "portal.account.exists")));
    }

    @Test
    void anAccountGoesOnlyWhereItsStateLetsIt() {
        PortalAccountView account = world.account(contact);

        assertThat(accounts.become(PortalAccountState.EXPIRED, account.id(), account.version()))
                .isEqualTo(new Invalid(Map.of("state", "portal.account.notFromHere")));
        assertThat(accounts.become(PortalAccountState.DEACTIVATED, account.id(), account.version()))
                .isInstanceOf(Saved.class);
        assertThat(accounts.become(PortalAccountState.ACTIVE, account.id(), account.version()))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void aRoleThatContactsHaveCannotBeDeleted() {
        RoleView role = world.account(contact).role();

        staff.as(
                Role.ADMINISTRATOR,
                () -> assertThat(roles.delete(role.id(), role.version()))
                        .isEqualTo(new Invalid(Map.of("name", "portal.role.inUse"))));
        assertThatThrownBy(() -> roles.delete(role.id(), role.version())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoHasNoAccountTakesOverThatOfTheAbsorbedContact() {
        ContactId kept = testContacts.add(client, "Kept", "One");
        assertThat(merges.preview(kept, contact).orElseThrow().notices()).containsExactly("portal.merge.takenOver");

        merge(kept, contact);

        assertThat(accounts.of(kept)).isPresent();
        assertThat(accounts.of(contact)).isEmpty();
    }

    @Test
    void atAnotherClientTheAccountIsDeactivated() {
        ClientId other = clients.add("Other");

        contacts.moveTo(other, contact, testContacts.version(contact));

        assertThat(accounts.of(client)).isEmpty();
        assertThat(accounts.of(other))
                .extracting(PortalAccountView::state)
                .isEqualTo(List.of(PortalAccountState.DEACTIVATED));
    }

    private void merge(ContactId kept, ContactId absorbed) {
        assertThat(merges.merge(new MergeRequest(
                        kept,
                        testContacts.version(kept),
                        absorbed,
                        testContacts.version(absorbed),
                        testContacts.details(kept))))
                .isInstanceOf(Saved.class);
    }
}
