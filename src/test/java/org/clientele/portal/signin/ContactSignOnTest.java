package org.clientele.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.clientele.portal.signin.TestPortalAccounts.PASSWORD;
import static org.clientele.portal.signin.TestPortalAccounts.signIn;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.clientele.portal.PortalAccountState;
import org.clientele.portal.signin.TestPortalAccounts.Guest;
import org.clientele.security.OpenSessions;
import org.clientele.security.Role;
import org.clientele.security.TestStaff;
import org.clientele.security.oidc.SignOnTest;
import org.clientele.security.oidc.TestProvider;
import org.clientele.shared.SaveOutcome;
import org.clientele.support.HttpVisitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Contacts of client A, whose provider is honest, and of client B, whose provider is anybody's who runs it. */
class ContactSignOnTest extends SignOnTest {

    private static final String US = "clientele-portal";
    private static final TestProvider EVIL = TestProvider.start();

    @Autowired
    TestPortalAccounts guests;

    @Autowired
    ClientSignOns signOns;

    @Autowired
    SignOnWays ways;

    @Autowired
    OpenSessions sessions;

    @Autowired
    TestStaff staff;

    @Autowired
    JdbcClient jdbc;

    private final String word = "a" + UUID.randomUUID().toString().substring(24);
    private final String domain = word + ".example";
    private final String email = "anna@" + domain;
    private Guest guest;
    private String start;

    @BeforeEach
    void aClientWithAProvider() {
        guest = guests.active("Honest " + word, email);
        start = setUp(guest, PROVIDER, domain, false);
        PROVIDER.signIn("anna of " + word, email);
    }

    @AfterAll
    static void endEvil() {
        EVIL.close();
    }

    @Test
    void theDomainOfTheAddressLeadsToTheProviderAndBackToThePageAskedForFirst() {
        assertThat(visitor.redirect(visitor.get("/portal/vacancies/1"))).isEqualTo("/portal/login");
        assertThat(ways.of(" Anybody@" + domain.toUpperCase())).contains(new SignOnWay(start.substring(1), false));
        assertThat(ways.of("anna@sub." + domain)).isEmpty();

        assertThat(signOn(start)).isEqualTo("/portal/vacancies/1");
        assertThat(sessions.list(guest.account().value())).hasSize(1);
    }

    @Test
    void whatIsAnsweredBeforeTellsNothingOfAccounts() {
        assertThat(ways.of("nobody@" + domain)).isEqualTo(ways.of(email));
        assertThat(visitor.redirect(visitor.get("/portal/sso/" + UUID.randomUUID())))
                .isEqualTo("/portal/login");
        assertThat(visitor.redirect(visitor.get("/portal/sso/desk"))).isEqualTo("/portal/login");
    }

    @Test
    void unknownUnverifiedForeignAndDeactivatedGetTheSameAnswer() {
        PROVIDER.signIn("x" + word, "nobody@" + domain);
        assertThat(signOn(start)).isEqualTo("/portal/login?sso-unknown");
        PROVIDER.signIn("x" + word, unverified(email));
        assertThat(signOn(start)).isEqualTo("/portal/login?sso-unknown");
        guests.become(PortalAccountState.DEACTIVATED, guest);
        PROVIDER.signIn("x" + word, email);
        assertThat(signOn(start)).isEqualTo("/portal/login?sso-unknown");
        assertThat(visitor.redirect(visitor.get("/portal/vacancies"))).isEqualTo("/portal/login");
    }

    @Test
    void anEvilProviderOfOneClientLetsNobodyInAsAContactOfAnother() {
        Guest own = guests.active("Evil " + word, "eve@evil" + domain);
        String evil = setUp(own, EVIL, "evil" + domain, false);
        signOn(start); // the honest account belongs to somebody by now

        EVIL.signIn("anna of " + word, email);
        assertThat(signOnAtEvil(evil)).isEqualTo("/portal/login?sso-unknown");
        EVIL.signIn("anna of " + word, Map.of("email", email, "email_verified", true, "iss", PROVIDER.issuer()));
        assertThat(signOnAtEvil(evil)).isEqualTo("/portal/login?sso-provider");

        assertThat(sessions.list(guest.account().value())).hasSize(1);
    }

    @Test
    void theSamePersonOfOneProviderIsAnotherAccountAtEachClient() {
        Guest other = guests.active("Sister " + word, "anna@sister" + domain);
        String sister = setUp(other, PROVIDER, "sister" + domain, false);
        signOn(start);
        visitor = new HttpVisitor(port);

        assertThat(signOn(sister)).isEqualTo("/portal/login?sso-unknown");
        PROVIDER.signIn("anna of " + word, "anna@sister" + domain);
        assertThat(signOn(sister)).isEqualTo("/portal");
        assertThat(sessions.list(other.account().value())).hasSize(1);
        assertThat(sessions.list(guest.account().value())).hasSize(1);
    }

    @Test
    void aProviderSpeaksForItsOwnDomainsOnly() {
        Guest elsewhere = guests.active("Elsewhere " + word, "ann@freelance.example");
        String way = setUp(elsewhere, PROVIDER, "elsewhere" + domain, false);
        PROVIDER.signIn("ann" + word, "ann@freelance.example");

        assertThat(signOn(way)).isEqualTo("/portal/login?sso-unknown");
    }

    @Test
    void whatOneProviderAnsweredIsGoodForNoOther() {
        Guest other = guests.active("Other " + word, "eve@other" + domain);
        String otherWay = setUp(other, EVIL, "other" + domain, false);
        String callback = callback(start);

        assertThat(visitor.redirect(visitor.get(callback.replace(start, otherWay))))
                .isEqualTo("/portal/login?sso-again");
        assertThat(visitor.redirect(visitor.get(callback(start) + "&iss=" + EVIL.issuer())))
                .isEqualTo("/portal/login?sso-provider");
        assertThat(visitor.redirect(visitor.get(callback(start).replace("/portal/sso/", "/login/sso/"))))
                .isEqualTo("/login");
    }

    @Test
    void onceBoundNobodyElseOfTheProviderGetsTheAccount() {
        signOn(start);
        PROVIDER.signIn("another " + word, email);
        visitor = new HttpVisitor(port);
        assertThat(signOn(start)).isEqualTo("/portal/login?sso-unknown");

        PROVIDER.signIn("anna of " + word, "anna.married@" + domain);
        assertThat(signOn(start)).isEqualTo("/portal");
    }

    @Test
    void deactivatingEndsToWhomAnAccountBelongs() {
        signOn(start);
        guests.become(PortalAccountState.DEACTIVATED, guest);
        guests.become(PortalAccountState.ACTIVE, guest);
        PROVIDER.signIn("another " + word, email);
        visitor = new HttpVisitor(port);

        assertThat(signOn(start)).isEqualTo("/portal");
    }

    @Test
    void anInvitationIsAcceptedBySigningOnAndItsLinkIsGoodForNothingAfterwards() {
        Guest invited = guests.invited("Inviting " + word, "ines@inviting" + domain);
        String way = setUp(invited, PROVIDER, "inviting" + domain, false);
        PROVIDER.signIn("ines" + word, "ines@inviting" + domain);
        assertThat(signOn(way)).isEqualTo("/portal/login?sso-unknown"); // the link has expired, or there was none
        guests.invitation(invited);

        assertThat(signOn(way)).isEqualTo("/portal");

        assertThat(guests.account(invited).state()).isEqualTo(PortalAccountState.ACTIVE);
        assertThat(jdbc.sql("select count(*) from portal_link where account_id = :account")
                        .param("account", invited.account().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whereItIsTheOnlyWayPasswordsAndLinksLetNobodyIn() {
        setUp(guest, PROVIDER, domain, true);
        String link = guests.link(LinkPurpose.SIGN_IN, guest);

        assertThat(signIn(visitor, email, PASSWORD)).isEqualTo("/portal/login?sso-only");
        assertThat(signIn(visitor, email, "wrong")).isEqualTo("/portal/login?error");
        assertThat(visitor.redirect(
                        visitor.post("/portal/login", Map.of("link", link.substring(link.lastIndexOf('/') + 1)))))
                .isEqualTo("/portal/login?sso-only");
        assertThat(visitor.redirect(visitor.get("/portal/vacancies"))).isEqualTo("/portal/login");
        assertThat(signOn(start)).startsWith("/portal/vacancies");
    }

    @Test
    void whoHasSeveralAccountsAtTheClientChoosesAndOnlyTheChosenOneBelongsToTheProvidersPerson() {
        Guest second = guests.invited(guest.client(), email, "Second");
        Guest third = guests.invited(guest.client(), email, "Third");
        guests.invitation(second);
        guests.invitation(third);

        assertThat(signOn(start)).isEqualTo("/portal/choose");
        assertThat(choose(second)).isEqualTo("/portal");

        assertThat(sessions.list(second.account().value())).hasSize(1);
        assertThat(guests.account(second).state()).isEqualTo(PortalAccountState.ACTIVE);
        assertThat(guests.account(third).state()).isEqualTo(PortalAccountState.INVITED);
        visitor = new HttpVisitor(port);
        assertThat(signOn(start)).as("again").isEqualTo("/portal/choose");
        visitor = new HttpVisitor(port);
        PROVIDER.signIn("another " + word, email);
        assertThat(signOn(start)).as("somebody else").isEqualTo("/portal/choose");
        assertThat(choose(second)).isEqualTo("/portal/login?error");
    }

    @Test
    void aChoiceCountsAsItsWayInAtTheMomentItIsMade() {
        Guest twin = guests.active("Twin " + word, email);
        assertThat(signIn(visitor, email, PASSWORD)).isEqualTo("/portal/choose");
        setUp(guest, PROVIDER, domain, true);
        assertThat(choose(guest)).as("by password").isEqualTo("/portal/login?sso-only");

        guests.active(guest.client(), email);
        visitor = new HttpVisitor(port);
        assertThat(signOn(start)).isEqualTo("/portal/choose");
        guests.become(PortalAccountState.DEACTIVATED, guest);
        assertThat(choose(guest)).as("deactivated meanwhile").isEqualTo("/portal/login?error");
        visitor = new HttpVisitor(port);
        assertThat(signOn(start)).isEqualTo("/portal");
        assertThat(sessions.list(guest.account().value())).isEmpty();
        assertThat(sessions.list(twin.account().value())).isEmpty();
    }

    @Test
    void whoCameInAnotherWayIsPutOutWhereSingleSignOnBecomesTheOnlyWay() {
        signOn(start);
        HttpVisitor elsewhere = new HttpVisitor(port);
        assertThat(signIn(elsewhere, email, PASSWORD)).isEqualTo("/portal");
        assertThat(sessions.list(guest.account().value())).hasSize(2);

        setUp(guest, PROVIDER, domain, true);

        assertThat(sessions.list(guest.account().value())).hasSize(1);
        assertThat(elsewhere.redirect(elsewhere.get("/portal/vacancies"))).isEqualTo("/portal/login");
        assertThat(visitor.get("/portal/vacancies").statusCode()).isEqualTo(200);
    }

    private String choose(Guest chosen) {
        return visitor.redirect(visitor.post(
                "/portal/login", Map.of("account", chosen.account().value().toString())));
    }

    @Test
    void aChangeHoldsAtOnce() {
        signOn(start);
        visitor = new HttpVisitor(port);
        String callback = callback(start);
        admin(() -> assertThat(signOns.remove(
                        guest.client(), signOns.of(guest.client()).version()))
                .isInstanceOf(SaveOutcome.Saved.class));

        assertThat(visitor.redirect(visitor.get(callback))).isEqualTo("/portal/login");
        assertThat(visitor.redirect(visitor.get(start))).isEqualTo("/portal/login");
        assertThat(ways.of(email)).isEmpty();
    }

    @Test
    void theSecretIsKeptEncryptedAndStaysWithItsProvider() {
        assertThat(jdbc.sql("select sealed_secret from portal_sso where client_id = :client")
                        .param("client", guest.client().value())
                        .query(String.class)
                        .single())
                .startsWith("1:")
                .doesNotContain(TestProvider.SECRET);
        admin(() -> {
            SingleSignOnView view = signOns.of(guest.client());
            assertThat(view.settings().orElseThrow().secret()).isEmpty();
            assertThat(view.hasSecret()).isTrue();
            assertThat(decide(guest, new SingleSignOn(PROVIDER.issuer(), US, "", Set.of(domain), false)))
                    .isInstanceOf(SaveOutcome.Saved.class);
            assertThat(decide(guest, new SingleSignOn(EVIL.issuer(), US, "", Set.of(domain), false)))
                    .asInstanceOf(type(SaveOutcome.Invalid.class))
                    .satisfies(refused -> assertThat(refused.fields()).containsKey("secret"));
        });
        assertThat(signOn(start)).isEqualTo("/portal");
    }

    @Test
    void whatIsWrongIsToldBesideTheField() {
        admin(() -> {
            assertThat(flaws(new SingleSignOn("ftp://x", "", "", Set.of(), false)))
                    .containsOnlyKeys("issuer", "knownAs", "domains");
            assertThat(flaws(new SingleSignOn("https://idp.example", "us", "", Set.of("no domain"), false)))
                    .containsEntry("domains", "portal.sso.domains.wrong");
            assertThat(flaws(new SingleSignOn("https://idp.example", "us", "", Set.of("gmail.com"), false)))
                    .containsEntry("domains", "portal.sso.domains.public");
            assertThat(flaws(new SingleSignOn("https://idp.example", "us", "", Set.of(domain), false)))
                    .containsEntry("domains", "portal.sso.domains.taken");
        });
    }

    private Map<String, String> flaws(SingleSignOn typed) {
        Guest other = guests.active("Flaws " + word, "f@flaws.example");
        return ((SaveOutcome.Invalid) decide(other, typed)).fields();
    }

    /** @return where the way of the client begins */
    private String setUp(Guest of, TestProvider provider, String speaksFor, boolean only) {
        String[] way = new String[1];
        admin(() -> {
            assertThat(decide(
                            of, new SingleSignOn(provider.issuer(), US, TestProvider.SECRET, Set.of(speaksFor), only)))
                    .isInstanceOf(SaveOutcome.Saved.class);
            String back = signOns.of(of.client()).returnAddress();
            way[0] = back.substring(back.indexOf("/portal/"), back.length() - "/return".length());
        });
        provider.know(US, here(way[0] + "/return"));
        return way[0];
    }

    private SaveOutcome decide(Guest of, SingleSignOn typed) {
        return signOns.decide(typed, of.client(), signOns.of(of.client()).version());
    }

    private void admin(Runnable work) {
        staff.as(Role.ADMINISTRATOR, work);
    }

    private String signOnAtEvil(String way) {
        visitor = new HttpVisitor(port);
        String back = callback(way, EVIL);
        return visitor.redirect(visitor.get(back));
    }
}
