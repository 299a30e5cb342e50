package org.clientele.shared.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.clientele.shared.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NipTest {

    @ParameterizedTest
    @ValueSource(strings = {"1234563218", "0012345673", "0024680130"})
    void aNipWithTheRightCheckDigitIsTaken(String digits) {
        assertThat(Nip.parse(digits)).isEqualTo(Parsed.valid(new Nip(digits)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123-456-32-18",
                " 123 456 32 18 ",
                "PL1234563218",
                "pl 123-45-63-218",
                "123\u00A0456\u00A032\u00A018",
                "123–456–32–18",
                "\u202A1234563218\u202C"
            })
    void separatorsAndTheCountryPrefixDoNotMatter(String typed) {
        assertThat(Nip.parse(typed)).isEqualTo(Parsed.valid(new Nip("1234563218")));
    }

    @ParameterizedTest
    @CsvSource({
        "1234563210, CHECKSUM",
        "1234562318, CHECKSUM",
        "0000000000, ALL_ZEROS",
        "000-000-00-00, ALL_ZEROS",
        "123456321, LENGTH",
        "12345632181, LENGTH",
        "'', LENGTH",
        "PL, LENGTH",
        "12345632a8, CHARACTERS",
        "DE1234563218, CHARACTERS",
        "123.456.32.18, CHARACTERS",
        "１２３４５６３２１８, CHARACTERS",
        "١٢٣٤٥٦٣٢١٨, CHARACTERS"
    })
    void aWrongNipSaysWhatIsWrong(String typed, NumberFlaw flaw) {
        assertThat(Nip.parse(typed)).isEqualTo(Parsed.invalid(flaw));
    }

    @Test
    void aNipWhoseRemainderIsTenIsNeverIssued() {
        // 1·6 + 1·6 + 6·7 = 54, which leaves 10.
        for (int last = 0; last < 10; last++) {
            assertThat(Nip.parse("100000016" + last)).isEqualTo(Parsed.invalid(NumberFlaw.CHECKSUM));
        }
    }

    @Test
    void aNipIsShownInGroups() {
        assertThat(new Nip("1234563218").formatted()).isEqualTo("123-456-32-18");
    }

    @Test
    void noNipIsMadeOfOtherDigits() {
        assertThatThrownBy(() -> new Nip("123-456-32-18")).isInstanceOf(IllegalArgumentException.class);
    }
}
