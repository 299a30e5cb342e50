package org.clientele.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final PasswordRules RULES = new PasswordRules(new BreachedPasswords(""));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Password123!",
                "qwertyuiop12",
                "haslo12345678",
                "Hasło12345678",
                "Passwort2026!",
                "zaq12wsxcde3",
                "йцукенгшщзхъ",
                "пароль12345",
                "aaaaaaaaaaaa",
                "1234567890",
                "correct horse battery staple"
            })
    void whatIsGuessedFirstIsRefused(String password) {
        assertThat(RULES.check(password)).contains(PasswordProblem.EASY_TO_GUESS);
    }

    @Test
    void onesOwnNamesAreRefused() {
        assertThat(RULES.check("AnnaNowakowska1", "anowakowska", "Anna Nowakowska"))
                .contains(PasswordProblem.EASY_TO_GUESS);
        assertThat(RULES.check("Clientele2026!")).contains(PasswordProblem.EASY_TO_GUESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"seven green kettles sing", "wlazł kotek na płotek", "kdi39Sks02k", "сім зелених чайників"})
    void longOrRandomPasswordsOfAnyScriptAreFine(String password) {
        assertThat(RULES.check(password)).isEmpty();
    }

    @Test
    void lengthIsCountedInCharactersAsPeopleSeeThem() {
        assertThat(RULES.check("kdi39Sks0")).contains(PasswordProblem.TOO_SHORT);
        assertThat(RULES.check("🫖🐈🎺🧦🌵🛶🥨🪁🎲")).contains(PasswordProblem.TOO_SHORT);
        assertThat(RULES.check("kdi39Sks02k ".repeat(17))).contains(PasswordProblem.TOO_LONG);
    }
}
