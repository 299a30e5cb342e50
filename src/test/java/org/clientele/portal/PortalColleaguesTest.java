package org.clientele.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientele.portal.PortalWorld.EVERYTHING;

import java.util.List;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.contact.ContactId;
import org.clientele.portal.setup.Colleague;
import org.clientele.portal.setup.NewColleague;
import org.clientele.portal.setup.NewContact;
import org.clientele.portal.setup.PortalColleagues;
import org.clientele.security.CurrentActor;
import org.clientele.security.WithRecruiter;
import org.clientele.shared.Actor;
import org.clientele.shared.SaveOutcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.TestTransaction;
import org.springframework.transaction.annotation.Transactional;

/** Contacts who invite colleagues. */
@IntegrationTest
@Transactional
@WithRecruiter
class PortalColleaguesTest {

    private static final NewContact NORA = new NewContact("Nora", "Nowak", "nora.nowak@aviary.example");

    @Autowired
    private PortalColleagues colleagues;

    @Autowired
    private PortalWorld world;

    @Autowired
    private PortalProfiles profiles;

    @Autowired
    private PortalRoles roles;

    @Autowired
    private TestClients clients;

    @Autowired
    private CurrentActor actor;

    private ContactId contact;

    @BeforeEach
    void aContact() {
        ClientId client = clients.add("Aviary");
        contact = world.contact(client, null, EVERYTHING);
    }

    @Test
    void aColleagueIsInvitedByLetterUnderTheContactsName() {
        NewColleague nora = nora();

        assertThat(world.asContact(contact, () -> colleagues.invite(nora))).isInstanceOf(SaveOutcome.Saved.class);
        assertThat(world.asContact(contact, colleagues::list))
                .extracting(Colleague::name, Colleague::state)
                .containsExactly(org.assertj.core.api.Assertions.tuple("Nora Nowak", PortalAccountState.INVITED));
        assertThat(world.mailsTo("nora.nowak@aviary.example")).contains("/portal/accept/");
    }

    @Test
    void nobodyGivesWhatItDoesNotHave() {
        world.run(
                "update portal_role set vacancies = 'RELEASED' where id = (select role_id from portal_account"
                        + " where contact_id = ?)",
                contact.value());
        world.forget();

        List<RoleView> offered = world.asContact(contact, colleagues::roles);
        assertThat(offered).noneMatch(role -> role.details().sight().vacancies().compareTo(VacancyScope.RELEASED) < 0);
        RoleView more = roles.list().stream()
                .filter(role -> role.details().sight().vacancies() == VacancyScope.CLIENT)
                .findFirst()
                .orElseThrow();
        NewColleague above =
                new NewColleague(NORA, more.id(), profiles.list().getLast().id());
        assertThat(world.asContact(contact, () -> colleagues.invite(above))).isInstanceOf(SaveOutcome.Invalid.class);
        assertThat(world.mailsTo("nora.nowak@aviary.example")).isEmpty();
    }

    @Test
    void withoutASeatNobodyIsEnteredEither() {
        seats(1);
        world.forget();
        NewColleague nora = nora();

        assertThat(world.asContact(contact, () -> colleagues.invite(nora))).isInstanceOf(SaveOutcome.Invalid.class);
        assertThat(world.asContact(contact, colleagues::list)).isEmpty();
        assertThat(world.asContact(
                        contact, () -> colleagues.seats().orElseThrow().most()))
                .isEqualTo(1);
    }

    /** In transactions of its own, as in the application: an answer, and no failure. */
    @Test
    void withoutASeatTheFormSaysSo() {
        NewColleague nora = nora();
        seats(1);
        TestTransaction.flagForCommit();
        TestTransaction.end();
        Actor.PortalActor me = new Actor.PortalActor(contact.value(), "Contact");
        try {
            assertThat(actor.asContact(me, () -> colleagues.invite(nora))).isInstanceOf(SaveOutcome.Invalid.class);
        } finally {
            TestTransaction.start();
            seats(null);
            TestTransaction.flagForCommit();
            TestTransaction.end();
        }
    }

    private void seats(@Nullable Integer number) {
        world.run("update portal_settings set seats_of_client = ?", number);
    }

    /** With as little as the contact may give. */
    private NewColleague nora() {
        return world.asContact(
                contact,
                () -> new NewColleague(
                        NORA,
                        colleagues.roles().getLast().id(),
                        colleagues.profiles().getLast().id()));
    }
}
