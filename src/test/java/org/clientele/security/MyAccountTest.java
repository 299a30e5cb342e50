package org.clientele.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import org.clientele.IntegrationTest;
import org.clientele.support.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
@WithStaff(role = Role.OBSERVER, userName = "my.account")
class MyAccountTest {

    private static final String GOOD = "nine blue lanterns hum";

    @Autowired
    MyAccount account;

    @Autowired
    AccountRepository accounts;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    TestClock clock;

    @Test
    void settingsAreTheBrowsersUntilChosen() {
        assertThat(account.settings()).isEqualTo(PersonalSettings.AS_THE_BROWSER);
        PersonalSettings chosen = new PersonalSettings(Locale.of("pl"), ZoneId.of("Europe/Warsaw"), Theme.DARK);

        account.choose(chosen);

        assertThat(account.settings()).isEqualTo(chosen);
    }

    @Test
    void thePasswordIsChangedByWhoKnowsThePresentOne() {
        assertThat(account.changePassword(TestStaff.PASSWORD, GOOD)).isEqualTo(new PasswordOutcome.Changed());
        assertThat(hasPassword(GOOD)).isTrue();
    }

    @Test
    void withoutThePresentPasswordItStays() {
        assertThat(account.changePassword("something else", GOOD)).isEqualTo(new PasswordOutcome.WrongPassword());
        assertThat(hasPassword(TestStaff.PASSWORD)).isTrue();
    }

    @Test
    void aCommonPasswordIsRefused() {
        assertThat(account.changePassword(TestStaff.PASSWORD, "my.account2026"))
                .isEqualTo(new PasswordOutcome.Refused(PasswordProblem.EASY_TO_GUESS));
        assertThat(hasPassword(TestStaff.PASSWORD)).isTrue();
    }

    @Test
    @WithStaff(role = Role.OBSERVER, userName = "guesser")
    void whoeverFindsAnOpenPageCannotGuessThePassword() {
        for (int i = 0; i < 10; i++) {
            account.changePassword("guess " + i, GOOD);
        }

        assertThat(account.changePassword(TestStaff.PASSWORD, GOOD))
                .asInstanceOf(type(PasswordOutcome.TooManyTries.class))
                .satisfies(tooMany -> assertThat(tooMany.left()).isLessThanOrEqualTo(Duration.ofMinutes(1)));
        clock.after(
                Duration.ofMinutes(2),
                () -> assertThat(account.changePassword(TestStaff.PASSWORD, GOOD))
                        .isEqualTo(new PasswordOutcome.Changed()));
    }

    @Test
    void thePresentPasswordIsNoNewOne() {
        assertThat(account.changePassword(TestStaff.PASSWORD, TestStaff.PASSWORD))
                .isEqualTo(new PasswordOutcome.Refused(PasswordProblem.ALREADY_THIS));
    }

    private boolean hasPassword(String password) {
        return accounts.findByUserName("my.account").orElseThrow().hasPassword(password, encoder);
    }
}
