package org.clientele.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.clientele.IntegrationTest;
import org.clientele.shared.SaveOutcome;
import org.clientele.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class AccountLinksTest {

    private static final String GOOD = "nine blue lanterns hum";

    @Autowired
    AccountLinks links;

    @Autowired
    AccountAdministration administration;

    @Autowired
    AccountRepository accounts;

    @Autowired
    LinkMaker maker;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    TestClock clock;

    @Autowired
    TestStaff staff;

    private AccountId zofia;

    @BeforeEach
    void anAdministratorMakesAnAccount() {
        AccountDetails details = new AccountDetails("zofia", "Zofia Żak", "", "", Role.RECRUITER);
        staff.as(
                Role.ADMINISTRATOR,
                () -> zofia = new AccountId(((SaveOutcome.Saved) administration.create(details)).id()));
    }

    @Test
    void aNewAccountIsSetUpByItsLink() {
        String secret = link("/setup/");

        assertThat(links.look(secret)).contains(new LinkTarget(LinkPurpose.SET_UP, "zofia", "Zofia Żak"));
        assertThat(links.setPassword(secret, GOOD)).isEqualTo(new LinkOutcome.Done());
        assertThat(hasPassword(GOOD)).isTrue();
    }

    @Test
    void anAccountWithAPasswordGetsAnotherByItsLink() {
        links.setPassword(link("/setup/"), GOOD);

        assertThat(links.setPassword(link("/reset/"), GOOD + " low")).isEqualTo(new LinkOutcome.Done());
        assertThat(hasPassword(GOOD + " low")).isTrue();
    }

    @Test
    void aLinkWorksOnce() {
        String secret = link("/setup/");
        links.setPassword(secret, GOOD);

        assertThat(links.look(secret)).isEmpty();
        assertThat(links.setPassword(secret, GOOD + " low")).isEqualTo(new LinkOutcome.NotValid());
        assertThat(hasPassword(GOOD)).isTrue();
    }

    @Test
    void aLinkExpires() {
        String secret = link("/setup/");

        clock.after(
                Duration.ofDays(7).minusMinutes(1),
                () -> assertThat(links.look(secret)).isPresent());
        clock.after(Duration.ofDays(7).plusMinutes(1), () -> {
            assertThat(links.look(secret)).isEmpty();
            assertThat(links.setPassword(secret, GOOD)).isEqualTo(new LinkOutcome.NotValid());
        });
    }

    @Test
    void anAlteredLinkOpensNothing() {
        String secret = link("/setup/");

        assertThat(links.look(secret.toUpperCase())).isEmpty();
        assertThat(links.setPassword(secret + "x", GOOD)).isEqualTo(new LinkOutcome.NotValid());
        assertThat(links.setPassword("", GOOD)).isEqualTo(new LinkOutcome.NotValid());
    }

    @Test
    void aNewLinkReplacesTheOneBefore() {
        String first = link("/setup/");
        String second = link("/setup/");

        assertThat(links.look(first)).isEmpty();
        assertThat(links.look(second)).isPresent();
    }

    @Test
    void aBadPasswordLeavesTheLinkAsItWas() {
        String secret = link("/setup/");

        assertThat(links.setPassword(secret, "zofiazak2026"))
                .isEqualTo(new LinkOutcome.Invalid(Map.of("password", "error.password.easy")));
        assertThat(links.setPassword(secret, GOOD)).isEqualTo(new LinkOutcome.Done());
    }

    @Test
    void theLinkOfADeactivatedAccountOpensNothing() {
        String secret = link("/setup/");
        staff.as(Role.ADMINISTRATOR, () -> administration.deactivate(zofia));

        assertThat(links.look(secret)).isEmpty();
        assertThat(links.setPassword(secret, GOOD)).isEqualTo(new LinkOutcome.NotValid());
        staff.as(
                Role.ADMINISTRATOR,
                () -> assertThat(administration.makeLink(zofia)).isEmpty());
    }

    @Test
    void theFirstAdministratorChoosesNameAndPassword() {
        String secret = secret(maker.makeForFirstAdministrator(), "/setup/");
        AccountDetails boss = new AccountDetails("boss", "The Boss", "", "", Role.OBSERVER);

        assertThat(links.look(secret)).contains(new LinkTarget(LinkPurpose.FIRST_ADMINISTRATOR, "", ""));
        assertThat(links.setPassword(secret, GOOD)).isEqualTo(new LinkOutcome.NotValid());
        assertThat(links.setUpAdministrator(secret, new AccountDetails("", "", "", "", Role.OBSERVER), "short"))
                .isEqualTo(new LinkOutcome.Invalid(Map.of(
                        "userName", "error.userName",
                        "fullName", "error.required",
                        "password", "error.password.tooShort")));
        assertThat(links.setUpAdministrator(secret, boss, GOOD)).isEqualTo(new LinkOutcome.Done());
        assertThat(links.setUpAdministrator(secret, boss, GOOD)).isEqualTo(new LinkOutcome.NotValid());
        assertThat(accounts.findByUserName("boss").orElseThrow().role()).isEqualTo(Role.ADMINISTRATOR);
    }

    @Test
    void theLinkOfAnAccountMakesNoAdministrator() {
        AccountDetails boss = new AccountDetails("boss", "The Boss", "", "", Role.ADMINISTRATOR);

        assertThat(links.setUpAdministrator(link("/setup/"), boss, GOOD)).isEqualTo(new LinkOutcome.NotValid());
    }

    private String link(String path) {
        OneTimeLink[] made = new OneTimeLink[1];
        staff.as(
                Role.ADMINISTRATOR,
                () -> made[0] = administration.makeLink(zofia).orElseThrow());
        return secret(made[0], path);
    }

    private static String secret(OneTimeLink link, String path) {
        assertThat(link.url()).startsWith("http://localhost" + path);
        return link.url().substring(link.url().lastIndexOf('/') + 1);
    }

    private boolean hasPassword(String password) {
        return accounts.findById(zofia).orElseThrow().hasPassword(password, encoder);
    }
}
