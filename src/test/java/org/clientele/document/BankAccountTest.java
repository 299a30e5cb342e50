package org.clientele.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BankAccountTest {

    @Test
    void aPolishNumberNeedsNoCountry() {
        assertThat(BankAccount.parse("74 0000 0000 0000 0000 0000 0001").map(BankAccount::formatted))
                .contains("PL74 0000 0000 0000 0000 0000 0001");
    }

    @Test
    void aMistypedDigitIsRefused() {
        assertThat(BankAccount.parse("PL74 0000 0000 0000 0000 0000 0010")).isEmpty();
        assertThat(BankAccount.parse("PL74")).isEmpty();
        assertThat(BankAccount.parse("account")).isEmpty();
    }
}
