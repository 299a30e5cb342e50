package org.clientele.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientele.portal.signin.TestPortalAccounts.PASSWORD;
import static org.clientele.portal.signin.TestPortalAccounts.signIn;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.clientele.ServerTest;
import org.clientele.portal.signin.TestPortalAccounts.Guest;
import org.clientele.security.FactorProposal;
import org.clientele.security.FactorSetUp;
import org.clientele.security.MySecondFactor;
import org.clientele.security.OpenSessions;
import org.clientele.security.Role;
import org.clientele.security.TestApps;
import org.clientele.security.TestStaff;
import org.clientele.support.HttpVisitor;
import org.clientele.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.context.SecurityContextHolder;

/** Each test has contacts of its own, which stay. */
@ServerTest
class PortalSecondFactorTest {

    @LocalServerPort
    int port;

    @Autowired
    TestPortalAccounts guests;

    @Autowired
    MySecondFactor mine;

    @Autowired
    PortalFactors rules;

    @Autowired
    OpenSessions sessions;

    @Autowired
    TestStaff staff;

    @Autowired
    TestClock clock;

    private HttpVisitor visitor;

    @BeforeEach
    void somebodyComes() {
        visitor = new HttpVisitor(port);
    }

    @AfterEach
    void nobodyActs() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aContactGivesACodeAfterThePassword() {
        Guest guest = guests.active("Coded Client", "coded@agency.example");
        FactorProposal app = setUp(guest);

        assertThat(signIn(visitor, guest.email(), PASSWORD)).isEqualTo("/portal/login/code");
        assertThat(visitor.redirect(visitor.get("/portal/vacancies/1"))).isEqualTo("/portal/login");
        assertThat(sessions.list(guest.account().value())).isEmpty();

        assertThat(visitor.redirect(code(next(app)))).isEqualTo("/portal/vacancies/1");
        assertThat(sessions.list(guest.account().value())).hasSize(1);
    }

    @Test
    void aLinkByMailStandsForThePasswordAlone() {
        Guest guest = guests.active("Linked Client", "linked@agency.example");
        FactorProposal app = setUp(guest);
        String link = guests.link(LinkPurpose.SIGN_IN, guest);

        assertThat(visitor.redirect(
                        visitor.post("/portal/login", Map.of("link", link.substring(link.lastIndexOf('/') + 1)))))
                .isEqualTo("/portal/login/code");
        assertThat(visitor.redirect(code("000000"))).isEqualTo("/portal/login/code?error");
        assertThat(visitor.redirect(code(next(app)))).isEqualTo("/portal");
    }

    @Test
    void contactsOfAClientThatAsksForItSetItUpFirst() {
        Guest guest = guests.active("Strict Client", "strict@agency.example");
        Guest other = guests.active("Easy Client", "easy@agency.example");
        staff.as(Role.ADMINISTRATOR, () -> rules.requireOf(guest.client(), true));

        assertThat(signIn(visitor, guest.email(), PASSWORD)).isEqualTo("/portal/login/set-up");
        assertThat(visitor.redirect(visitor.get("/portal"))).isEqualTo("/portal/login");
        assertThat(signIn(new HttpVisitor(port), other.email(), PASSWORD)).isEqualTo("/portal");
    }

    @Test
    void allContactsSetItUpFirstWhereTheAgencyAsksForIt() {
        Guest guest = guests.active("Any Client", "any.factor@agency.example");
        staff.as(Role.ADMINISTRATOR, () -> rules.requireOfAll(true));
        try {
            assertThat(signIn(visitor, guest.email(), PASSWORD)).isEqualTo("/portal/login/set-up");
        } finally {
            staff.as(Role.ADMINISTRATOR, () -> rules.requireOfAll(false));
        }
        assertThat(signIn(visitor, guest.email(), PASSWORD)).isEqualTo("/portal");
    }

    @Test
    void anAdministratorTakesItAway() {
        Guest guest = guests.active("Relieved Client", "relieved@agency.example");
        setUp(guest);

        staff.as(
                Role.ADMINISTRATOR,
                () -> assertThat(rules.remove(guest.account())).isTrue());

        assertThat(signIn(visitor, guest.email(), PASSWORD)).isEqualTo("/portal");
    }

    private FactorProposal setUp(Guest guest) {
        guests.actAs(guest);
        FactorProposal app = mine.propose().orElseThrow();
        assertThat(mine.setUp(app, TestApps.code(app, clock.instant()))).isInstanceOf(FactorSetUp.Done.class);
        SecurityContextHolder.clearContext();
        return app;
    }

    private String next(FactorProposal app) {
        return TestApps.code(app, clock.instant().plus(Duration.ofSeconds(30)));
    }

    private HttpResponse<String> code(String code) {
        return visitor.post("/portal/login/code", Map.of("code", code));
    }
}
