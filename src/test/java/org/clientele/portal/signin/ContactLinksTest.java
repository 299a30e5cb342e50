package org.clientele.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.clientele.IntegrationTest;
import org.clientele.portal.PortalAccountState;
import org.clientele.portal.signin.TestPortalAccounts.Guest;
import org.clientele.security.CurrentActor;
import org.clientele.security.PasswordProblem;
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
                .contains(new ContactLinkTarget(true, true, guest.userName(), "Grażyna Gość", "Accepting Client"));
        assertThat(links.setPassword(secret, GOOD)).isEqualTo(new ContactLinkOutcome.Done());

        assertThat(guests.account(guest).state()).isEqualTo(PortalAccountState.ACTIVE);
        assertThat(right(guest.userName(), GOOD)).isOne();
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
    void aLinkIsMailedToTheAddressThatWasTypedAndNotAgainAtOnce() {
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
        return actor.asSystem("Portal", () -> mailer.mail(name, LinkPurpose.SIGN_IN));
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
