package org.clientele.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clientele.IntegrationTest;
import org.clientele.client.ClientId;
import org.clientele.client.TestClients;
import org.clientele.portal.PortalAccountState;
import org.clientele.portal.signin.TestPortalAccounts.Guest;
import org.clientele.security.AccountId;
import org.clientele.security.CurrentActor;
import org.clientele.security.PasswordProblem;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.support.SameMoment;
import org.clientele.support.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each test has contacts of its own, which stay: links are used in transactions of their own. */
@IntegrationTest
class ContactLinksTest {

    private static final String GOOD = "nine blue lanterns hum";

    @Autowired
    ContactLinks links;

    @Autowired
    LinkMailer mailer;

    @Autowired
    LinksByMail byMail;

    @Autowired
    Expiry expiry;

    @Autowired
    PasswordCheck passwords;

    @Autowired
    TestPortalAccounts guests;

    @Autowired
    TestClients clients;

    @Autowired
    TestStaff staff;

    @Autowired
    CurrentActor actor;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whoAcceptsAnInvitationIsActiveAndHasAPassword() {
        Guest guest = guests.invited("Accepting Client", "accepts@agency.example");
        String secret = secret(LinkPurpose.INVITATION, guest);

        assertThat(links.look(secret))
                .contains(new ContactLinkTarget(
                        true, true, guest.userName(), "Grażyna Gość", "Accepting Client", Optional.empty()));
        assertThat(links.setPassword(secret, GOOD)).isEqualTo(new ContactLinkOutcome.Done());

        assertThat(guests.account(guest).state()).isEqualTo(PortalAccountState.ACTIVE);
        assertThat(right(guest.userName(), GOOD)).isOne();
    }

    @Test
    void whoeverWorksForTheClientIsToldOnceThatTheContactAccepted() {
        AccountId recruiter = staff.idOf(Role.RECRUITER);
        ClientId client = actor.asSystem("Tests", () -> clients.addOwned("Telling Client", recruiter));
        Guest guest = guests.invited(client, "tells@agency.example", "Tessa");
        String secret = secret(LinkPurpose.INVITATION, guest);

        links.setPassword(secret, GOOD);
        links.setPassword(secret, GOOD + " again");

        assertThat(jdbc.sql(
                                "select account_id from notification where kind = 'PORTAL_ACCEPTED' and record_id = :contact")
                        .param("contact", guest.contact().value())
                        .query(UUID.class)
                        .list())
                .containsExactly(recruiter.value());
    }

    @Test
    void ofTwoClicksAtTheSameMomentOneCounts() throws Exception {
        Guest guest = guests.invited("Clicking Client", "clicks@agency.example");
        String secret = secret(LinkPurpose.INVITATION, guest);

        assertThat(SameMoment.of(
                        () -> links.setPassword(secret, GOOD), () -> links.setPassword(secret, GOOD + " twice")))
                .containsExactlyInAnyOrder(new ContactLinkOutcome.Done(), new ContactLinkOutcome.NotValid());
    }

    @Test
    void aPasswordThatIsEasyToGuessIsRefusedAndTheLinkStays() {
        Guest guest = guests.invited("Guessing Client", "guesses@agency.example");
        String secret = secret(LinkPurpose.INVITATION, guest);

        assertThat(links.setPassword(secret, "Guessing Client"))
                .isEqualTo(new ContactLinkOutcome.Refused(PasswordProblem.EASY_TO_GUESS));
        assertThat(links.setPassword(secret, GOOD)).isEqualTo(new ContactLinkOutcome.Done());
    }

    @Test
    void linksThatWereUsedReplacedAlteredOrHaveExpiredOpenNothing() {
        Guest guest = guests.invited("Late Client", "late@agency.example");
        String replaced = secret(LinkPurpose.INVITATION, guest);
        String latest = secret(LinkPurpose.INVITATION, guest);

        assertThat(links.look(replaced)).isEmpty();
        assertThat(links.look(latest + "x")).isEmpty();
        assertThat(links.look("")).isEmpty();
        clock.after(Duration.ofDays(15), () -> {
            assertThat(links.look(latest)).isEmpty();
            assertThat(links.setPassword(latest, GOOD)).isEqualTo(new ContactLinkOutcome.NotValid());
        });
    }

    @Test
    void theLinkOfSomebodyWhoWasDeactivatedOpensNothing() {
        Guest guest = guests.invited("Closing Client", "closed@agency.example");
        String secret = secret(LinkPurpose.INVITATION, guest);
        guests.become(PortalAccountState.DEACTIVATED, guest);

        assertThat(links.look(secret)).isEmpty();
        assertThat(links.setPassword(secret, GOOD)).isEqualTo(new ContactLinkOutcome.NotValid());
    }

    @Test
    void aLinkThatSignsInSetsNoPassword() {
        Guest guest = guests.active("Entering Client", "enters@agency.example");
        String secret = secret(LinkPurpose.SIGN_IN, guest);

        assertThat(links.setPassword(secret, GOOD)).isEqualTo(new ContactLinkOutcome.NotValid());
        assertThat(links.enter(secret)).contains(guest.account());
        assertThat(links.enter(secret)).isEmpty();
    }

    @Test
    void anotherPasswordMakesAllLinksUseless() {
        Guest guest = guests.active("Resetting Client", "resets@agency.example");
        String enter = secret(LinkPurpose.SIGN_IN, guest);

        assertThat(links.setPassword(secret(LinkPurpose.RESET, guest), GOOD)).isEqualTo(new ContactLinkOutcome.Done());

        assertThat(links.enter(enter)).isEmpty();
        assertThat(right(guest.email(), GOOD)).isOne();
        assertThat(right(guest.email(), TestPortalAccounts.PASSWORD)).isZero();
    }

    @Test
    void askingForAnotherLinkLeavesTheEarlierOneGood() {
        Guest guest = guests.active("Patient Client", "patient@agency.example");
        String earlier = secret(LinkPurpose.RESET, guest);

        clock.after(Duration.ofMinutes(5), () -> mail(guest.email(), LinkPurpose.RESET));

        assertThat(links.setPassword(earlier, GOOD)).isEqualTo(new ContactLinkOutcome.Done());
    }

    @Test
    void nobodyIsMailedMoreThanAFewLinksAnHour() {
        guests.active("Flooded Client", "flooded@agency.example");

        for (int minutes = 0; minutes < 30; minutes += 3) {
            clock.after(Duration.ofMinutes(minutes), () -> mail("flooded@agency.example", LinkPurpose.SIGN_IN));
        }
        assertThat(mailsTo("flooded@agency.example")).hasSize(LinkMailer.MOST_PER_HOUR);

        clock.after(
                Duration.ofHours(2),
                () -> assertThat(mail("flooded@agency.example", LinkPurpose.RESET))
                        .isOne());
    }

    @Test
    void linksGoToTheFirstAddressOfTheContactWhicheverWasTyped() {
        Guest guest = guests.active("Twofold Client", "twofold@agency.example");
        addresses(guest, "twofold@agency.example", "second.twofold@agency.example");

        assertThat(mail("second.twofold@agency.example")).isOne();

        assertThat(mailsTo("second.twofold@agency.example")).isEmpty();
        assertThat(mailsTo("twofold@agency.example")).hasSize(1);
    }

    @Test
    void anAddressThatIsAlsoAnotherPersonsIsMailedOnlyWhereTheAccountIsNamed() {
        Guest guest = guests.active("Sharing Client", "office@agency.example");
        Guest other = guests.active("Sharing Client", "other.office@agency.example", "Halina");
        addresses(other, "other.office@agency.example", "office@agency.example");

        assertThat(mail("office@agency.example")).isOne();
        assertThat(mailsTo("office@agency.example")).isEmpty();
        assertThat(mailsTo("other.office@agency.example")).hasSize(1);

        assertThat(mail(guest.userName())).isOne();
        assertThat(mailsTo("office@agency.example")).hasSize(1);
    }

    @Test
    void whoWorksForTwoClientsIsMailedALinkForEach() {
        guests.active("First Employer", "both.links@agency.example");
        guests.active("Second Employer", "both.links@agency.example");

        assertThat(mail("both.links@agency.example")).isEqualTo(2);
    }

    @Test
    void theAddressFromBeforeIsToldWhenLinksGoElsewhere() {
        Guest guest = guests.active("Moving Client", "before@agency.example");

        addresses(guest, "after@agency.example", "before@agency.example");

        assertThat(mailsTo("before@agency.example"))
                .singleElement()
                .asString()
                .contains("Moving Client")
                .doesNotContain("after@agency.example");
        assertThat(mailsTo("after@agency.example")).isEmpty();
    }

    @Test
    void aLinkDoesNotComeBackWithTheAccount() {
        Guest guest = guests.active("Returning Client", "returns@agency.example");
        String secret = secret(LinkPurpose.SIGN_IN, guest);

        guests.become(PortalAccountState.DEACTIVATED, guest);
        guests.become(PortalAccountState.ACTIVE, guest);

        assertThat(links.enter(secret)).isEmpty();
    }

    @Test
    void aLinkDoesNotComeBackWithTheContact() {
        Guest guest = guests.active("Resting Client", "rests@agency.example");
        String secret = secret(LinkPurpose.SIGN_IN, guest);

        guests.rest(guest);

        assertThat(links.enter(secret)).isEmpty();
    }

    @Test
    void aLinkIsMailedAndNotAgainAtOnce() {
        guests.active("Mailed Client", "mailed@agency.example");

        assertThat(mail("mailed@agency.example")).isOne();
        assertThat(mail("mailed@agency.example")).isZero();

        assertThat(mailsTo("mailed@agency.example"))
                .singleElement()
                .asString()
                .contains("https://portal.test.example/portal/enter/", "Mailed Client");
    }

    @Test
    void nobodyIsMailedALinkWhoIsNotLetIn() {
        guests.invited("Waiting Client", "waits@agency.example");

        assertThat(mail("waits@agency.example")).isZero();
        assertThat(mail("nobody@agency.example")).isZero();
    }

    @Test
    void askingForALinkIsAnsweredBeforeAnythingIsLookedUp() throws InterruptedException {
        guests.active("Asking Client", "asks@agency.example");

        byMail.toReset("asks@agency.example");

        for (int i = 0; i < 100 && mailsTo("asks@agency.example").isEmpty(); i++) {
            Thread.sleep(50);
        }
        assertThat(mailsTo("asks@agency.example")).hasSize(1);
    }

    @Test
    void anInvitationThatNobodyAcceptedInTimeHasExpired() {
        Guest late = guests.invited("Sleeping Client", "sleeps@agency.example");
        secret(LinkPurpose.INVITATION, late);

        expiry.expire();
        assertThat(guests.account(late).state()).isEqualTo(PortalAccountState.INVITED);
        clock.after(Duration.ofDays(15), expiry::expire);

        assertThat(guests.account(late).state()).isEqualTo(PortalAccountState.EXPIRED);
    }

    private int mail(String name) {
        return mail(name, LinkPurpose.SIGN_IN);
    }

    private int mail(String name, LinkPurpose purpose) {
        return actor.asSystem("Portal", () -> mailer.mail(name, purpose));
    }

    private void addresses(Guest guest, String... emails) {
        guests.reachAt(guest, emails);
    }

    private long right(String name, String password) {
        return passwords.check(name, password) instanceof PasswordCheck.Outcome.Checked checked
                ? checked.right().size()
                : -1;
    }

    private String secret(LinkPurpose purpose, Guest guest) {
        String link = guests.link(purpose, guest);
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private List<String> mailsTo(String address) {
        return jdbc.sql("select body from mail_outbox where recipient = :address")
                .param("address", address)
                .query(String.class)
                .list();
    }
}
