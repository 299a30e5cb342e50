package org.clientele.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Pattern;
import org.clientele.ServerTest;
import org.clientele.shared.PageRef;
import org.clientele.support.HttpVisitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.context.SecurityContext;

@ServerTest
class SignInTest {

    @LocalServerPort
    int port;

    @Autowired
    TestStaff staff;

    @Autowired
    AccountAdministration administration;

    @Autowired
    SecurityLog log;

    @Autowired
    OpenSessions sessions;

    private HttpVisitor visitor;

    @BeforeEach
    void somebodyComes() {
        visitor = new HttpVisitor(port);
    }

    @Test
    void whoSignsInGetsToTheDesk() {
        staff.idOf(Role.RECRUITER);

        HttpResponse<String> answer = visitor.signIn(" Rita ", TestStaff.PASSWORD);

        assertThat(visitor.redirect(answer)).isEqualTo("/desk");
        assertThat(visitor.get("/desk").statusCode()).isEqualTo(200);
    }

    @Test
    void theSignInPageIsOurOwn() {
        assertThat(visitor.get("/login").body()).contains("window.Vaadin").doesNotContain("Please sign in");
    }

    @Test
    void whoWasSentToSignInGetsToThePageAskedForFirst() {
        staff.idOf(Role.RECRUITER);

        assertThat(visitor.redirect(visitor.get("/desk/clients?q=zolc"))).isEqualTo("/login");
        assertThat(visitor.redirect(visitor.signIn("rita", TestStaff.PASSWORD))).isEqualTo("/desk/clients?q=zolc");
    }

    @Test
    void iconsThatBrowsersLookForByThemselvesAreNotWhatSomebodyAskedFor() {
        staff.idOf(Role.RECRUITER);
        visitor.get("/login");
        visitor.get("/apple-touch-icon.png");

        assertThat(visitor.redirect(visitor.signIn("rita", TestStaff.PASSWORD))).isEqualTo("/desk");
    }

    @Test
    void nobodyIsSignedInByAnotherSitesPage() {
        staff.idOf(Role.RECRUITER);

        String form = "username=rita&password=" + TestStaff.PASSWORD.replace(' ', '+');

        assertThat(visitor.postFromElsewhere("/login", form).statusCode()).isEqualTo(403);
    }

    @Test
    void whereTheBrowserDoesNotSayFromWhichKindOfSiteTheOriginCounts() {
        staff.idOf(Role.RECRUITER);
        String form = "username=rita&password=" + TestStaff.PASSWORD.replace(' ', '+');

        assertThat(visitor.postFromOrigin("https://elsewhere.example", "/login", form)
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.postFromOrigin("http://localhost:1", "/login", form).statusCode())
                .isEqualTo(403);
        assertThat(visitor.postFromOrigin("null", "/portal/login", form).statusCode())
                .isEqualTo(403);
        assertThat(visitor.redirect(visitor.postFromOrigin("http://localhost:" + port, "/login", form)))
                .isEqualTo("/desk");
    }

    @Test
    void theSessionIsNeverNamedInAnAddress() {
        assertThat(visitor.redirect(visitor.get("/VAADIN/dynamic/resource/1/x/")))
                .isEqualTo("/login");
    }

    @Test
    void theSessionHasAnotherIdAfterSigningIn() {
        staff.idOf(Role.RECRUITER);
        visitor.get("/login");
        String before = visitor.sessionCookie();

        visitor.signIn("rita", TestStaff.PASSWORD);

        assertThat(before).isNotEmpty();
        assertThat(visitor.sessionCookie()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void scriptsAndOtherSitesDoNotGetTheCookie() {
        HttpResponse<String> answer = visitor.get("/login");

        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void behindAProxyThatSpeaksHttpsTheCookieNeverTravelsInTheClear() {
        HttpResponse<String> answer = visitor.getThroughHttpsProxy("/login");

        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("Secure", "HttpOnly", "SameSite=Lax"));
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(new HttpVisitor(port).get("/login").headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).doesNotContain("Secure"));
    }

    @Test
    void behindAProxyOneIsSentOnWithinHttps() {
        assertThat(visitor.getThroughHttpsProxy("/desk").headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).doesNotStartWith("http:"));
    }

    @Test
    void theBrowserIsToldToBeStrict() {
        Map<String, String> expected = Map.of(
                "X-Frame-Options", "DENY",
                "X-Content-Type-Options", "nosniff",
                "Referrer-Policy", "same-origin",
                "Cross-Origin-Opener-Policy", "same-origin",
                "Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");

        HttpResponse<String> answer = visitor.get("/login");

        expected.forEach((header, value) ->
                assertThat(answer.headers().firstValue(header)).as(header).contains(value));
    }

    @Test
    void onlyThePagesOwnScriptsRun() {
        HttpResponse<String> answer = visitor.get("/login");

        String policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
        String nonce = policy.replaceAll(".*'nonce-([^']+)'.*", "$1");
        assertThat(policy).contains("'strict-dynamic'", "frame-ancestors 'none'", "object-src 'none'");
        assertThat(answer.body().split("<script").length - 1)
                .isPositive()
                .isEqualTo(answer.body().split("<script[^>]+nonce=\"" + Pattern.quote(nonce) + "\"").length - 1);
        assertThat(visitor.get("/login").body()).as("the next page").doesNotContain(nonce);
    }

    @Test
    void wrongPasswordsAndUnknownNamesGetTheSameAnswer() {
        staff.idOf(Role.RECRUITER);

        assertThat(visitor.redirect(visitor.signIn("rita", "wrong"))).isEqualTo("/login?error");
        assertThat(visitor.redirect(visitor.signIn("nobody", "wrong"))).isEqualTo("/login?error");
        assertThat(visitor.redirect(visitor.signIn("", ""))).isEqualTo("/login?error");
        assertThat(visitor.redirect(visitor.get("/desk"))).isEqualTo("/login");
    }

    @Test
    void anAccountThatIsNotSetUpLetsNobodyIn() {
        staff.as(
                Role.ADMINISTRATOR,
                () -> administration.create(new AccountDetails("not.set.up", "New", "", "", Role.RECRUITER)));

        assertThat(visitor.redirect(visitor.signIn("not.set.up", ""))).isEqualTo("/login?error");
        assertThat(visitor.redirect(visitor.signIn("not.set.up", "null"))).isEqualTo("/login?error");
    }

    @Test
    void afterManyWrongPasswordsEvenTheRightOneHasToWait() {
        staff.provide(Role.OBSERVER, "throttled");
        for (int i = 0; i < 10; i++) {
            visitor.signIn("throttled", "guess " + i);
        }

        assertThat(visitor.redirect(visitor.signIn("throttled", TestStaff.PASSWORD)))
                .isEqualTo("/login?wait");
        assertThat(visitor.redirect(visitor.signIn("Throttled ", TestStaff.PASSWORD)))
                .isEqualTo("/login?wait");
    }

    @Test
    void aDeactivatedAccountIsOutAtOnceInEveryBrowser() {
        AccountId id = staff.provide(Role.RECRUITER, "leaver").id();
        HttpVisitor phone = new HttpVisitor(port);
        visitor.signIn("leaver", TestStaff.PASSWORD);
        phone.signIn("leaver", TestStaff.PASSWORD);
        assertThat(sessions.of(id.value())).hasSize(2);

        staff.as(Role.ADMINISTRATOR, () -> administration.deactivate(id));

        assertThat(sessions.of(id.value())).isEmpty();
        assertThat(visitor.redirect(visitor.get("/desk"))).isEqualTo("/login");
        assertThat(phone.redirect(phone.get("/desk"))).isEqualTo("/login");
        assertThat(phone.redirect(phone.signIn("leaver", TestStaff.PASSWORD))).isEqualTo("/login?error");
    }

    @Test
    void anotherRoleHoldsFromTheNextRequestOn() {
        StaffPrincipal riser = staff.provide(Role.OBSERVER, "riser");
        visitor.signIn("riser", TestStaff.PASSWORD);

        staff.as(
                Role.ADMINISTRATOR,
                () -> administration.change(
                        riser.id(), 0, new AccountDetails("riser", "Riser", "", "", Role.TEAM_LEAD)));

        assertThat(sessions.of(riser.id().value()).getFirst().http().getAttribute("SPRING_SECURITY_CONTEXT"))
                .asInstanceOf(type(SecurityContext.class))
                .extracting(context -> context.getAuthentication().getAuthorities())
                .hasToString("[ROLE_TEAM_LEAD]");
        assertThat(visitor.get("/desk").statusCode()).isEqualTo(200);
    }

    @Test
    void signInsStandInTheSecurityLogAndTheListOfSessions() {
        StaffPrincipal seen = staff.provide(Role.OBSERVER, "seen");
        visitor.signIn("seen", "wrong");
        visitor.signIn("seen", TestStaff.PASSWORD);

        assertThat(sessions.of(seen.id().value()))
                .singleElement()
                .satisfies(session -> assertThat(session.device()).isEqualTo("Firefox · Linux"));
        staff.as(
                Role.ADMINISTRATOR,
                () -> assertThat(log.page(PageRef.FIRST).rows())
                        .filteredOn(event -> event.accountName().equals("seen"))
                        .extracting(SecurityEventRow::kind)
                        .containsExactly(SecurityEventKind.SIGNED_IN, SecurityEventKind.SIGN_IN_FAILED));
    }
}
