package org.clientele.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.clientele.security.oidc.Identity;
import org.clientele.security.oidc.SignOnTest;
import org.clientele.shared.PageRef;
import org.clientele.shared.SaveOutcome.Saved;
import org.clientele.support.HttpVisitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class StaffSignOnTest extends SignOnTest {

    private static final String START = "/login/sso/desk";

    @Autowired
    AccountAdministration administration;

    @Autowired
    AccountRepository accounts;

    @Autowired
    AccountRules rules;

    @Autowired
    StaffIdentityQueries queries;

    @Autowired
    SecondSteps steps;

    @Autowired
    SecurityRecorder recorder;

    @Autowired
    OpenSessions sessions;

    @Autowired
    SecurityLog log;

    @Autowired
    TestStaff staff;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    java.time.Clock clock;

    private final String name =
            "sso" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    private final String email = name + "@agency.example";
    private final String subject = "subject of " + name;

    @Test
    void whoIsSignedInAtTheProviderGetsToThePageAskedForFirst() {
        AccountId account = account(Role.RECRUITER);
        PROVIDER.signIn(subject, email.toUpperCase());

        assertThat(visitor.redirect(visitor.get("/desk/clients?q=zolc"))).isEqualTo("/login");
        assertThat(signOn(START)).isEqualTo("/desk/clients?q=zolc");
        assertThat(visitor.get("/desk").statusCode()).isEqualTo(200);
        assertThat(sessions.list(account.value())).hasSize(1);
        assertThat(logged()).containsExactly(SecurityEventKind.SIGNED_IN, SecurityEventKind.IDENTITY_BOUND);
    }

    @Test
    void fromThenOnTheAccountBelongsToThatPersonWhateverTheAddress() {
        AccountId account = account(Role.RECRUITER);
        PROVIDER.signIn(subject, email);
        signOn(START);

        PROVIDER.signIn(subject, "another." + email);
        visitor = new HttpVisitor(port);
        assertThat(signOn(START)).isEqualTo("/desk");

        PROVIDER.signIn("another subject", email);
        visitor = new HttpVisitor(port);
        assertThat(signOn(START)).isEqualTo("/login?sso-unknown");
        assertThat(sessions.list(account.value())).hasSize(2);
    }

    @Test
    void anotherAddressThatAnAdministratorEntersGivesTheAccountToItsNewOwner() {
        AccountId account = account(Role.RECRUITER);
        PROVIDER.signIn(subject, email);
        signOn(START);

        staff.as(
                Role.ADMINISTRATOR,
                () -> administration.change(
                        account, version(account), new AccountDetails(name, name, "new." + email, "", Role.RECRUITER)));

        visitor = new HttpVisitor(port);
        assertThat(signOn(START)).isEqualTo("/login?sso-unknown");
        PROVIDER.signIn("new " + subject, "new." + email);
        assertThat(signOn(START)).isEqualTo("/desk");
    }

    @Test
    void unknownUnverifiedAndInactiveGetTheSameAnswer() {
        AccountId account = account(Role.RECRUITER);

        PROVIDER.signIn(subject, "nobody." + email);
        assertThat(signOn(START)).isEqualTo("/login?sso-unknown");
        PROVIDER.signIn(subject, unverified(email));
        assertThat(signOn(START)).isEqualTo("/login?sso-unknown");
        PROVIDER.signIn(subject, Map.of("email", email));
        assertThat(signOn(START)).isEqualTo("/login?sso-unknown");
        PROVIDER.signIn(subject, Map.of());
        assertThat(signOn(START)).isEqualTo("/login?sso-unknown");
        staff.as(Role.ADMINISTRATOR, () -> administration.deactivate(account));
        PROVIDER.signIn(subject, email);
        assertThat(signOn(START)).isEqualTo("/login?sso-unknown");

        assertThat(visitor.redirect(visitor.get("/desk"))).isEqualTo("/login");
        assertThat(logged()).containsExactly(SecurityEventKind.SIGN_ON_REFUSED, SecurityEventKind.ACCOUNT_DEACTIVATED);
    }

    @Test
    void lettersWithAccentsAreOtherLetters() {
        account(Role.RECRUITER);
        PROVIDER.signIn(subject, email.replace("agency", "ägency"));

        assertThat(signOn(START)).isEqualTo("/login?sso-unknown");
    }

    @Test
    void whoIsDeactivatedIsOutAndStaysOut() {
        AccountId account = account(Role.RECRUITER);
        PROVIDER.signIn(subject, email);
        signOn(START);

        staff.as(Role.ADMINISTRATOR, () -> administration.deactivate(account));

        assertThat(visitor.redirect(visitor.get("/desk"))).isEqualTo("/login");
        assertThat(signOn(START)).isEqualTo("/login?sso-unknown");
    }

    @Test
    void whatCameBackIsGoodOnceAndInThisBrowserOnly() {
        account(Role.RECRUITER);
        PROVIDER.signIn(subject, email);
        String callback = callback(START);

        assertThat(visitor.redirect(new HttpVisitor(port).get(callback))).isEqualTo("/login?sso-again");
        assertThat(visitor.redirect(visitor.get(callback))).isEqualTo("/desk");
        assertThat(visitor.redirect(visitor.get(callback))).isEqualTo("/login?sso-again");
    }

    @Test
    void anotherStateAnotherCodeOrNoneIsRefused() {
        account(Role.RECRUITER);
        PROVIDER.signIn(subject, email);
        String used = callback(START);
        visitor.get(used);
        visitor = new HttpVisitor(port);

        assertThat(visitor.redirect(visitor.get(callback(START).replaceAll("state=[^&]+", "state=other"))))
                .isEqualTo("/login?sso-again");
        String code = used.replaceAll(".*code=([^&]+).*", "$1");
        assertThat(visitor.redirect(visitor.get(callback(START).replaceAll("code=[^&]+", "code=" + code))))
                .isEqualTo("/login?sso-again");
        assertThat(visitor.redirect(visitor.get(START + "/return?code=1&state=2")))
                .isEqualTo("/login?sso-again");
        assertThat(visitor.redirect(visitor.get(START + "/return"))).isEqualTo("/login?sso-again");
    }

    @Test
    void anotherNonceAudienceOrIssuerIsRefused() {
        account(Role.RECRUITER);

        for (Map<String, Object> wrong : Set.of(
                Map.<String, Object>of("nonce", "another"),
                Map.<String, Object>of("aud", Set.of("somebody-else")),
                Map.<String, Object>of("iss", "https://evil.example"))) {
            Map<String, Object> claims = new java.util.HashMap<>(wrong);
            claims.put("email", email);
            claims.put("email_verified", true);
            PROVIDER.signIn(subject, claims);
            assertThat(signOn(START)).startsWith("/login?sso-").isNotEqualTo("/login?sso-unknown");
        }
    }

    @Test
    void anAnswerThatNamesAnotherIssuerIsRefused() {
        account(Role.RECRUITER);
        PROVIDER.signIn(subject, email);

        assertThat(visitor.redirect(visitor.get(callback(START) + "&iss=https%3A%2F%2Fevil.example")))
                .isEqualTo("/login?sso-provider");
    }

    @Test
    void whoSaysNoThereIsToldSo() {
        String state = visitor.redirect(visitor.get(START)).replaceAll(".*[?&]state=([^&]+).*", "$1");

        assertThat(visitor.redirect(visitor.get(START + "/return?error=access_denied&state=" + state)))
                .isEqualTo("/login?sso-cancelled");
    }

    @Test
    void theWayThereCarriesPkceStateAndNonce() {
        assertThat(visitor.redirect(visitor.get(START)))
                .startsWith(PROVIDER.issuer() + "/oauth2/authorize?response_type=code")
                .contains("code_challenge_method=S256", "code_challenge=", "state=", "nonce=");
    }

    @Test
    void theSessionHasAnotherIdAndAnotherPersonBeginsANewOne() {
        AccountId other = staff.idOf(Role.RECRUITER, "before" + name);
        visitor.signIn("before" + name, TestStaff.PASSWORD);
        String before = visitor.sessionCookie();
        account(Role.RECRUITER);
        PROVIDER.signIn(subject, email);

        assertThat(signOn(START)).isEqualTo("/desk");

        assertThat(visitor.sessionCookie()).isNotEmpty().isNotEqualTo(before);
        assertThat(staff.isSignedIn(other)).isFalse();
    }

    @Test
    void unknownProvidersAreNoProviders() {
        assertThat(visitor.redirect(visitor.get("/login/sso/other"))).isEqualTo("/login");
        assertThat(visitor.redirect(visitor.get("/login/sso/other/return"))).isEqualTo("/login");
    }

    @Test
    void peopleOfTheDomainGetAnAccountWhereThatIsConfiguredAndNobodyElseDoes() {
        var domain = settings("email", Set.of("new.example"), Set.of(), false);

        assertThat(enter(domain, identity(Map.of("email", name + "@evil.new.example", "email_verified", true))))
                .isEmpty();
        assertThat(enter(domain, identity(unverified(name + "@new.example")))).isEmpty();
        assertThat(enter(
                        domain,
                        identity(Map.of("email", name + "@New.example", "email_verified", true, "name", "Nora New"))))
                .hasValueSatisfying(made -> {
                    assertThat(made.role()).isEqualTo(Role.RECRUITER);
                    assertThat(made.fullName()).isEqualTo("Nora New");
                    assertThat(made.getUsername()).isEqualTo(name);
                });
    }

    @Test
    void peopleOfAGroupGetAnAccountAndAnotherUserNameWhereTheirsIsTaken() {
        account(Role.RECRUITER);
        var group = settings("email", Set.of(), Set.of("recruiters"), false);

        assertThat(enter(
                        group,
                        identity(Map.of(
                                "email",
                                name + "@new.example",
                                "email_verified",
                                true,
                                "groups",
                                java.util.List.of("staff", "recruiters")))))
                .hasValueSatisfying(made -> assertThat(made.getUsername()).isEqualTo(name + "2"));
    }

    @Test
    void anotherClaimIsComparedWithUserNames() {
        AccountId account = account(Role.RECRUITER);

        assertThat(enter(settings("upn", Set.of(), Set.of(), false), identity(Map.of("upn", name.toUpperCase()))))
                .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(account));
    }

    @Test
    void passwordsCanBeForAdministratorsOnly() {
        staff.idOf(Role.RECRUITER);
        staff.idOf(Role.ADMINISTRATOR);
        var signIn = new ThrottledSignIn(
                new SecurityConfiguration().passwordEncoder(),
                new SignInThrottle(clock),
                accounts,
                recorder,
                settings("email", Set.of(), Set.of(), true),
                steps,
                clock);

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> signIn.authenticate(password("rita")))
                .isInstanceOf(OnlyAtProviderException.class);
        assertThat(signIn.authenticate(password("ada")).isAuthenticated()).isTrue();
    }

    private static org.springframework.security.core.Authentication password(String userName) {
        return org.springframework.security.authentication.UsernamePasswordAuthenticationToken.unauthenticated(
                userName, TestStaff.PASSWORD);
    }

    private java.util.Optional<StaffPrincipal> enter(StaffSignOnSettings settings, Identity identity) {
        var newcomers = new NewcomerAccounts(settings, accounts, rules, recorder, clock);
        var identities = new StaffIdentities(settings, queries, accounts, newcomers, recorder, clock);
        return transaction.execute(status -> identities.enter(identity));
    }

    private Identity identity(Map<String, Object> claims) {
        return new Identity(PROVIDER.issuer(), UUID.randomUUID().toString(), claims);
    }

    private StaffSignOnSettings settings(String claim, Set<String> domains, Set<String> groups, boolean only) {
        return new StaffSignOnSettings(
                PROVIDER.issuer(), DESK, "", "", Set.of("openid"), claim, domains, groups, "groups", only, false);
    }

    private AccountId account(Role role) {
        AccountId[] made = new AccountId[1];
        staff.as(
                Role.ADMINISTRATOR,
                () -> made[0] = new AccountId(
                        ((Saved) administration.create(new AccountDetails(name, name, email, "", role))).id()));
        return made[0];
    }

    private long version(AccountId account) {
        return accounts.findById(account).orElseThrow().version();
    }

    private java.util.List<SecurityEventKind> logged() {
        java.util.List<SecurityEventKind> kinds = new java.util.ArrayList<>();
        staff.as(
                Role.ADMINISTRATOR,
                () -> log.page(PageRef.FIRST).rows().stream()
                        .filter(event -> event.accountName().equals(name))
                        .map(SecurityEventRow::kind)
                        .filter(kind -> kind != SecurityEventKind.ACCOUNT_CREATED)
                        .forEach(kinds::add));
        return kinds;
    }
}
