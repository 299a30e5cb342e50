package org.clientele.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.clientele.ServerTest;
import org.clientele.support.HttpVisitor;
import org.clientele.support.SameMoment;
import org.clientele.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;

/** Each test has an account of its own, which stays. */
@ServerTest
class SecondFactorTest {

    @LocalServerPort
    int port;

    @Autowired
    TestStaff staff;

    @Autowired
    SecondFactors factors;

    @Autowired
    SecondSteps steps;

    @Autowired
    FactorAdministration administration;

    @Autowired
    AccountAdministration accounts;

    @Autowired
    AccountLinks links;

    @Autowired
    AccountRepository repository;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private HttpVisitor visitor;

    @BeforeEach
    void somebodyComes() {
        visitor = new HttpVisitor(port);
    }

    @AfterEach
    void nobodyHasTo() {
        staff.as(Role.ADMINISTRATOR, () -> administration.require(Role.OBSERVER, false));
    }

    @Test
    void afterThePasswordACodeIsAskedForAndNothingElseIsOpen() {
        Owner owner = withApp("app.user");

        assertThat(visitor.redirect(visitor.signIn("app.user", TestStaff.PASSWORD)))
                .isEqualTo("/login/code");
        assertThat(visitor.redirect(visitor.get("/desk"))).isEqualTo("/login");
        assertThat(visitor.get("/VAADIN/push").statusCode()).isNotEqualTo(200);
        assertThat(staff.isSignedIn(owner.id())).isFalse();

        assertThat(visitor.redirect(code(owner.next()))).isEqualTo("/desk");
        assertThat(visitor.get("/desk").statusCode()).isEqualTo(200);
    }

    @Test
    void theSessionHasAnotherIdAfterEachStep() {
        Owner owner = withApp("app.ids");
        visitor.get("/login");
        String visiting = visitor.sessionCookie();
        visitor.signIn("app.ids", TestStaff.PASSWORD);
        String between = visitor.sessionCookie();
        code(owner.next());

        assertThat(between).isNotEqualTo(visiting);
        assertThat(visitor.sessionCookie()).isNotEqualTo(between);
    }

    @Test
    void whoBeganToSetOneUpEarlierReplacesNone() {
        StaffPrincipal who = staff.provide(Role.OBSERVER, "app.stale");
        staff.as(Role.ADMINISTRATOR, () -> administration.require(Role.OBSERVER, true));
        SecondStep stranger = begun(who);
        SecondStep owner = begun(who);
        SecondStep late = begun(who);
        assertThat(steps.setUp(owner, code(owner))).isInstanceOf(FactorSetUp.Done.class);

        assertThat(steps.setUp(stranger, code(stranger))).isEqualTo(new FactorSetUp.TooLate());
        assertThat(stranger.isConfirmed()).isFalse();
        factors.remove(who.id().value(), FactorOwner.of(who).subject());
        clock.after(
                Duration.ofMinutes(11),
                () -> assertThat(steps.setUp(late, code(late)))
                        .as("after ten minutes")
                        .isEqualTo(new FactorSetUp.TooLate()));
    }

    private SecondStep begun(StaffPrincipal who) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        steps.begin(who, request);
        return SecondStep.of(request, clock.instant()).orElseThrow();
    }

    private String code(SecondStep step) {
        return TestApps.code(step.proposal().orElseThrow(), clock.instant());
    }

    @Test
    void aCodeThatIsPostedTwiceSignsNobodyOut() {
        Owner owner = withApp("app.twice");
        visitor.signIn("app.twice", TestStaff.PASSWORD);
        String code = owner.next();

        code(code);
        code(code);

        assertThat(visitor.get("/desk").statusCode()).isEqualTo(200);
        assertThat(staff.isSignedIn(owner.id())).isTrue();
    }

    @Test
    void whatSomebodyBeganIsForgottenOnceSomebodyElseHasSignedInThere() {
        Owner owner = withApp("app.other");
        visitor.signIn("app.other", TestStaff.PASSWORD);
        staff.idOf(Role.RECRUITER);
        visitor.signIn("rita", TestStaff.PASSWORD);

        assertThat(visitor.redirect(code(owner.next()))).isEqualTo("/login?late");
        assertThat(staff.isSignedIn(owner.id())).isFalse();
    }

    @Test
    void aWrongCodeLetsNobodyInAndIsLogged() {
        withApp("app.wrong");
        visitor.signIn("app.wrong", TestStaff.PASSWORD);

        assertThat(visitor.redirect(code("000000"))).isEqualTo("/login/code?error");
        assertThat(visitor.redirect(code(""))).isEqualTo("/login/code?error");
        assertThat(visitor.redirect(visitor.get("/desk"))).isEqualTo("/login");
        assertThat(events("app.wrong")).contains(SecurityEventKind.SECOND_FACTOR_FAILED);
    }

    @Test
    void aCodeWithoutThePasswordLetsNobodyIn() {
        Owner owner = withApp("app.first");

        assertThat(visitor.redirect(code(owner.next()))).isEqualTo("/login?late");
    }

    @Test
    void whatBeganAtTheDeskDoesNotGoOnInThePortal() {
        Owner owner = withApp("app.side");
        visitor.signIn("app.side", TestStaff.PASSWORD);

        assertThat(visitor.redirect(visitor.post("/portal/login/code", Map.of("code", owner.next()))))
                .isEqualTo("/portal/login?late");
    }

    @Test
    void whoTakesTooLongBeginsAnew() {
        Owner owner = withApp("app.slow");
        visitor.signIn("app.slow", TestStaff.PASSWORD);

        clock.after(
                Duration.ofMinutes(11),
                () -> assertThat(visitor.redirect(code(owner.next()))).isEqualTo("/login?late"));
    }

    @Test
    void aNewPasswordEndsWhatTheOldOneBegan() {
        Owner owner = withApp("app.renewed");
        visitor.signIn("app.renewed", TestStaff.PASSWORD);
        StaffPrincipal who = staff.provide(Role.OBSERVER, "app.renewing");
        SecondStep begun = begun(who);

        List.of(owner.id(), who.id()).forEach(this::renewPassword);

        assertThat(visitor.redirect(code(owner.next()))).isEqualTo("/login?late");
        assertThat(steps.setUp(begun, code(begun))).isEqualTo(new FactorSetUp.TooLate());
    }

    private void renewPassword(AccountId account) {
        staff.as(Role.ADMINISTRATOR, () -> {
            String url = accounts.makeLink(account).orElseThrow().url();
            assertThat(links.setPassword(url.substring(url.lastIndexOf('/') + 1), "nine blue lanterns hum"))
                    .isEqualTo(new LinkOutcome.Done());
        });
    }

    @Test
    void aCodeCountsOnce() {
        Owner owner = withApp("app.replay");
        String code = owner.next();
        visitor.signIn("app.replay", TestStaff.PASSWORD);
        assertThat(visitor.redirect(code(code))).isEqualTo("/desk");

        HttpVisitor thief = new HttpVisitor(port);
        thief.signIn("app.replay", TestStaff.PASSWORD);

        assertThat(thief.redirect(thief.post("/login/code", Map.of("code", code))))
                .isEqualTo("/login/code?error");
    }

    @Test
    void ofTwoWhoGiveACodeAtTheSameMomentOneComesIn() throws Exception {
        Owner owner = withApp("app.race");
        String code = owner.next();

        assertThat(SameMoment.of(() -> factors.check(owner.factor(), code), () -> factors.check(owner.factor(), code)))
                .containsExactlyInAnyOrder(new CodeAnswer.Right(), new CodeAnswer.Wrong());
    }

    @Test
    void recoveryCodesLetInOnceEach() {
        Owner owner = withApp("app.lost");
        String recovery = owner.recoveryCodes().getFirst();
        visitor.signIn("app.lost", TestStaff.PASSWORD);

        assertThat(visitor.redirect(code(recovery.toLowerCase().replace('-', ' '))))
                .isEqualTo("/desk");

        HttpVisitor again = new HttpVisitor(port);
        again.signIn("app.lost", TestStaff.PASSWORD);
        assertThat(again.redirect(again.post("/login/code", Map.of("code", recovery))))
                .isEqualTo("/login/code?error");
        assertThat(owner.recoveryCodes()).hasSize(10).doesNotHaveDuplicates();
        assertThat(factors.status(owner.id().value()).orElseThrow().recoveryCodesLeft())
                .isEqualTo(9);
        assertThat(events("app.lost")).contains(SecurityEventKind.RECOVERY_CODE_USED);
    }

    @Test
    void afterManyWrongCodesEvenTheRightOneHasToWait() {
        Owner owner = withApp("app.guessed");
        visitor.signIn("app.guessed", TestStaff.PASSWORD);
        for (int i = 0; i < 10; i++) {
            code("00000" + i);
        }

        assertThat(visitor.redirect(code(owner.next()))).isEqualTo("/login/code?wait");
    }

    @Test
    void whoeverReadsTheDatabaseLearnsNeitherSecretNorCodes() {
        Owner owner = withApp("app.kept");

        String kept = jdbc.sql("select sealed_secret from second_factor where id = :id")
                .param("id", owner.id().value())
                .query(String.class)
                .single();
        List<String> hashes = jdbc.sql("select code_hash from recovery_code where factor_id = :id")
                .param("id", owner.id().value())
                .query(String.class)
                .list();

        assertThat(kept).startsWith("1:").doesNotContain(owner.secret());
        assertThat(hashes).hasSize(10).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @Test
    void whoHasToHaveOneSetsItUpBeforeAnythingElse() {
        AccountId id = staff.idOf(Role.OBSERVER, "app.forced");
        staff.as(Role.ADMINISTRATOR, () -> administration.require(Role.OBSERVER, true));

        assertThat(visitor.redirect(visitor.signIn("app.forced", TestStaff.PASSWORD)))
                .isEqualTo("/login/set-up");
        assertThat(visitor.redirect(visitor.get("/desk"))).isEqualTo("/login");
        assertThat(visitor.redirect(code("000000"))).isEqualTo("/login/set-up");
        assertThat(staff.isSignedIn(id)).isFalse();
    }

    @Test
    void anAdministratorTakesItAwayAndTheOwnerIsTold() {
        Owner owner = withApp("app.taken");
        staff.as(Role.ADMINISTRATOR, () -> {
            accounts.change(
                    owner.id(),
                    repository.findById(owner.id()).orElseThrow().version(),
                    new AccountDetails("app.taken", "app.taken", "taken@agency.example", "", Role.RECRUITER));
            assertThat(administration.remove(owner.id())).isTrue();
            assertThat(administration.remove(owner.id())).isFalse();
        });

        assertThat(visitor.redirect(visitor.signIn("app.taken", TestStaff.PASSWORD)))
                .isEqualTo("/desk");
        assertThat(jdbc.sql("select subject from mail_outbox where recipient = 'taken@agency.example'")
                        .query(String.class)
                        .list())
                .containsExactly("Your second factor was removed");
        assertThat(events("app.taken")).contains(SecurityEventKind.SECOND_FACTOR_REMOVED);
    }

    /** Somebody with an app, as it were. */
    private record Owner(AccountId id, FactorOwner factor, String secret, List<String> recoveryCodes, TestClock clock) {

        /** The code of the next 30 seconds, since that of now has counted at the set-up. */
        String next() {
            return Totp.at(clock.instant().plus(Totp.STEP), secret);
        }
    }

    private Owner withApp(String userName) {
        FactorOwner owner = FactorOwner.of(staff.provide(Role.RECRUITER, userName));
        String secret = Totp.newSecret();
        var done = (FactorSetUp.Done) factors.setUp(owner, secret, Totp.at(clock.instant(), secret));
        return new Owner(new AccountId(owner.account()), owner, secret, done.recoveryCodes(), clock);
    }

    private HttpResponse<String> code(String code) {
        return visitor.post("/login/code", Map.of("code", code));
    }

    private List<SecurityEventKind> events(String name) {
        return jdbc.sql("select kind from security_event where account_name = :name")
                .param("name", name)
                .query((row, number) -> SecurityEventKind.valueOf(row.getString(1)))
                .list();
    }
}
