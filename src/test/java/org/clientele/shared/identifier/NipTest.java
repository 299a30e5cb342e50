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
    @ValueSource(strings = {"5261040828", "7740001454", "1234563218"})
    void aNipWithTheRightCheckDigitIsTaken(String digits) {
        assertThat(Nip.parse(digits)).isEqualTo(Parsed.valid(new Nip(digits)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "526-104-08-28",
                " 526 104 08 28 ",
                "PL5261040828",
                "pl 526-10-40-828",
                "526\u00A0104\u00A008\u00A028",
                "526–104–08–28",
                "\u202A5261040828\u202C"
            })
    void separatorsAndTheCountryPrefixDoNotMatter(String typed) {
        assertThat(Nip.parse(typed)).isEqualTo(Parsed.valid(new Nip("5261040828")));
    }

    @ParameterizedTest
    @CsvSource({
        "5261040820, CHECKSUM",
        "5261048028, CHECKSUM",
        "0000000000, ALL_ZEROS",
        "000-000-00-00, ALL_ZEROS",
        "526104082, LENGTH",
        "52610408281, LENGTH",
        "'', LENGTH",
        "PL, LENGTH",
        "52610408a8, CHARACTERS",
        "DE5261040828, CHARACTERS",
        "526.104.08.28, CHARACTERS",
        "５２６１０４０８２８, CHARACTERS",
        "٥٢٦١٠٤٠٨٢٨, CHARACTERS"
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
        assertThat(new Nip("5261040828").formatted()).isEqualTo("526-104-08-28");
    }

    @Test
    void noNipIsMadeOfOtherDigits() {
        assertThatThrownBy(() -> new Nip("526-104-08-28")).isInstanceOf(IllegalArgumentException.class);
    }
}
