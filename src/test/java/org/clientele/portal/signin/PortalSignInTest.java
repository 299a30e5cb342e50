package org.clientele.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientele.portal.signin.TestPortalAccounts.PASSWORD;
import static org.clientele.portal.signin.TestPortalAccounts.signIn;

import java.util.Map;
import java.util.UUID;
import org.clientele.ServerTest;
import org.clientele.portal.PortalAccountState;
import org.clientele.portal.signin.TestPortalAccounts.Guest;
import org.clientele.security.AccountId;
import org.clientele.security.OpenSessions;
import org.clientele.security.Role;
import org.clientele.security.SecurityEventKind;
import org.clientele.security.SecurityEventRow;
import org.clientele.security.SecurityLog;
import org.clientele.security.TestStaff;
import org.clientele.shared.PageRef;
import org.clientele.support.HttpVisitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class PortalSignInTest {

    @LocalServerPort
    int port;

    @Autowired
    TestPortalAccounts guests;

    @Autowired
    TestStaff staff;

    @Autowired
    ContactLinks links;

    @Autowired
    OpenSessions sessions;

    @Autowired
    SecurityLog log;

    private HttpVisitor visitor;

    @BeforeEach
    void somebodyComes() {
        visitor = new HttpVisitor(port);
    }

    @Test
    void aContactSignsInWithItsAddressOrItsUserName() {
        Guest guest = guests.active("Żółw Shipping", "by.address@zolw.example");

        assertThat(signIn(visitor, " By.Address@Zolw.example ", PASSWORD)).isEqualTo("/portal");
        assertThat(signIn(new HttpVisitor(port), guest.userName(), PASSWORD)).isEqualTo("/portal");
        assertThat(sessions.list(guest.account().value())).hasSize(2);
    }

    @Test
    void whoIsNotSignedInIsSentToTheSignInPageOfThePortal() {
        guests.active("Żółw Shipping", "wanted@zolw.example");

        assertThat(visitor.redirect(visitor.get("/portal/vacancies/1"))).isEqualTo("/portal/login");
        assertThat(signIn(visitor, "wanted@zolw.example", PASSWORD)).isEqualTo("/portal/vacancies/1");
    }

    @Test
    void whatOneWantedToSeeOfTheDeskDoesNotLeadThereFromThePortal() {
        guests.active("Żółw Shipping", "elsewhere@zolw.example");
        visitor.get("/desk/clients");

        assertThat(signIn(visitor, "elsewhere@zolw.example", PASSWORD)).isEqualTo("/portal");
    }

    @Test
    void theSessionHasAnotherIdAfterSigningIn() {
        guests.active("Żółw Shipping", "fixed@zolw.example");
        visitor.get("/portal/login");
        String before = visitor.sessionCookie();

        signIn(visitor, "fixed@zolw.example", PASSWORD);

        assertThat(before).isNotEmpty();
        assertThat(visitor.sessionCookie()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void whateverIsWrongTheAnswerIsTheSame() {
        Guest left = guests.active("Żółw Shipping", "left@zolw.example");
        guests.become(PortalAccountState.DEACTIVATED, left);
        Guest invited = guests.invited("Żółw Shipping", "not.yet@zolw.example");
        guests.setPassword(PASSWORD, invited);
        guests.active("Żółw Shipping", "there@zolw.example");

        assertThat(signIn(visitor, "there@zolw.example", "wrong")).isEqualTo("/portal/login?error");
        assertThat(signIn(visitor, "left@zolw.example", PASSWORD)).isEqualTo("/portal/login?error");
        assertThat(signIn(visitor, "not.yet@zolw.example", PASSWORD)).isEqualTo("/portal/login?error");
        assertThat(signIn(visitor, "nobody@zolw.example", "wrong")).isEqualTo("/portal/login?error");
        assertThat(signIn(visitor, "", "")).isEqualTo("/portal/login?error");
        assertThat(visitor.redirect(visitor.get("/portal/vacancies"))).isEqualTo("/portal/login");
    }

    @Test
    void anAccountWithoutAPasswordLetsNobodyIn() {
        Guest guest = guests.invited("Żółw Shipping", "no.password@zolw.example");
        guests.become(PortalAccountState.ACTIVE, guest);

        assertThat(signIn(visitor, guest.email(), "")).isEqualTo("/portal/login?error");
        assertThat(signIn(visitor, guest.email(), "nobody's")).isEqualTo("/portal/login?error");
    }

    @Test
    void afterManyWrongPasswordsEvenTheRightOneHasToWait() {
        guests.active("Żółw Shipping", "guessed@zolw.example");
        for (int i = 0; i < 10; i++) {
            signIn(visitor, "guessed@zolw.example", "guess " + i);
        }

        assertThat(signIn(visitor, "guessed@zolw.example", PASSWORD)).isEqualTo("/portal/login?wait");
    }

    @Test
    void triesAtAnAccountCountTogetherHoweverItIsCalled() {
        Guest guest = guests.active("Żółw Shipping", "called@zolw.example");
        for (int i = 0; i < 5; i++) {
            signIn(visitor, guest.email(), "guess " + i);
            signIn(visitor, guest.userName(), "guess " + i);
        }

        assertThat(signIn(visitor, guest.userName(), PASSWORD)).isEqualTo("/portal/login?wait");
    }

    @Test
    void aNewPasswordEndsTheChoiceThatTheOldOneOpened() {
        guests.active("First Client", "renewed@agency.example");
        Guest second = guests.active("Second Client", "renewed@agency.example");
        signIn(visitor, "renewed@agency.example", PASSWORD);
        String link = guests.link(LinkPurpose.RESET, second);

        assertThat(links.setPassword(link.substring(link.lastIndexOf('/') + 1), "eight brown teapots hum"))
                .isEqualTo(new ContactLinkOutcome.Done());

        assertThat(choose(second.account().value())).isEqualTo("/portal/login?error");
    }

    @Test
    void whoIsKnownAtTwoClientsChoosesAfterThePassword() {
        guests.active("First Client", "two@agency.example");
        Guest second = guests.active("Second Client", "two@agency.example");

        assertThat(signIn(visitor, "two@agency.example", "wrong")).isEqualTo("/portal/login?error");
        assertThat(signIn(visitor, "two@agency.example", PASSWORD)).isEqualTo("/portal/choose");
        assertThat(choose(second.account().value())).isEqualTo("/portal");
        assertThat(sessions.list(second.account().value())).hasSize(1);
    }

    @Test
    void onlyAccountsWhosePasswordItIsAreThereToChoose() {
        Guest first = guests.active("First Client", "differ@agency.example");
        Guest second = guests.active("Second Client", "differ@agency.example");
        guests.setPassword("eight brown teapots hum", second);

        assertThat(signIn(visitor, "differ@agency.example", "eight brown teapots hum"))
                .isEqualTo("/portal");
        assertThat(sessions.list(second.account().value())).hasSize(1);
        assertThat(sessions.list(first.account().value())).isEmpty();
    }

    @Test
    void nobodyChoosesAnAccountThatWasNotOffered() {
        Guest other = guests.active("Third Client", "other@agency.example");
        guests.active("First Client", "both@agency.example");
        guests.active("Second Client", "both@agency.example");

        assertThat(choose(other.account().value())).isEqualTo("/portal/login?error");
        signIn(visitor, "both@agency.example", PASSWORD);
        assertThat(choose(other.account().value())).isEqualTo("/portal/login?error");
    }

    @Test
    void aLinkByMailSignsInOnceAndOnlyWhenItIsPosted() {
        Guest guest = guests.active("Żółw Shipping", "link@zolw.example");
        String link = guests.link(LinkPurpose.SIGN_IN, guest);
        String secret = link.substring(link.lastIndexOf('/') + 1);

        assertThat(visitor.get(link).statusCode()).isEqualTo(200);
        assertThat(visitor.redirect(visitor.get("/portal/vacancies"))).isEqualTo("/portal/login");
        assertThat(visitor.redirect(visitor.post("/portal/login", Map.of("link", secret))))
                .startsWith("/portal/vacancies");
        assertThat(visitor.redirect(new HttpVisitor(port).post("/portal/login", Map.of("link", secret))))
                .isEqualTo("/portal/login?link");
    }

    @Test
    void anInvitationSignsNobodyIn() {
        Guest guest = guests.invited("Żółw Shipping", "invited@zolw.example");
        String link = guests.invitation(guest);

        assertThat(visitor.redirect(
                        visitor.post("/portal/login", Map.of("link", link.substring(link.lastIndexOf('/') + 1)))))
                .isEqualTo("/portal/login?link");
    }

    @Test
    void nobodyIsSignedInByAnotherSitesPage() {
        assertThat(visitor.postFromElsewhere("/portal/login", "username=a&password=b")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoSignsInWhereSomebodyElseIsSignedInBeginsANewSession() {
        AccountId switcher = staff.idOf(Role.RECRUITER, "switcher");
        visitor.signIn("switcher", TestStaff.PASSWORD);
        Guest guest = guests.active("Żółw Shipping", "same.browser@zolw.example");

        assertThat(signIn(visitor, guest.email(), PASSWORD)).isEqualTo("/portal");

        assertThat(staff.isSignedIn(switcher)).isFalse();
        assertThat(sessions.list(guest.account().value())).hasSize(1);
    }

    @Test
    void signInsOfContactsStandInTheSecurityLogWithTheirClient() {
        guests.active("Logged Client", "logged@zolw.example");
        signIn(visitor, "logged@zolw.example", "wrong");
        signIn(visitor, "logged@zolw.example", PASSWORD);

        staff.as(
                Role.ADMINISTRATOR,
                () -> assertThat(log.page(PageRef.FIRST).rows())
                        .filteredOn(event -> event.clientName().equals("Logged Client"))
                        .extracting(SecurityEventRow::kind)
                        .containsExactly(SecurityEventKind.SIGNED_IN, SecurityEventKind.SIGN_IN_FAILED));
    }

    private String choose(UUID account) {
        return visitor.redirect(visitor.post("/portal/login", Map.of("account", account.toString())));
    }
}
