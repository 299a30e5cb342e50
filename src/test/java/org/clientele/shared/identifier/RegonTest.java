package org.clientele.shared.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.clientele.shared.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000331501",
                "610188201",
                "123456785",
                "27659249800038",
                "27659249800045",
                "12345678512347",
                "100000050"
            })
    void aRegonWithTheRightCheckDigitsIsTaken(String digits) {
        assertThat(Regon.parse(digits)).isEqualTo(Parsed.valid(new Regon(digits)));
    }

    @ParameterizedTest
    @CsvSource({"30204683000000, 302046830", "00033150100000, 000331501", "276592498-00000, 276592498"})
    void nineDigitsAndFiveZerosAreCutToNine(String typed, String digits) {
        assertThat(Regon.parse(typed)).isEqualTo(Parsed.valid(new Regon(digits)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000 331 501", "000-331-501", "000\u00A0331\u00A0501\t"})
    void separatorsDoNotMatter(String typed) {
        assertThat(Regon.parse(typed)).isEqualTo(Parsed.valid(new Regon("000331501")));
    }

    @ParameterizedTest
    @CsvSource({
        "000331502, CHECKSUM",
        "27659249800039, CHECKSUM",
        "27659249700038, CHECKSUM",
        "00033150200000, CHECKSUM",
        "000000000, ALL_ZEROS",
        "00000000000000, ALL_ZEROS",
        "00033150, LENGTH",
        "0003315010, LENGTH",
        "'', LENGTH",
        "PL000331501, CHARACTERS",
        "０００３３１５０１, CHARACTERS"
    })
    void aWrongRegonSaysWhatIsWrong(String typed, NumberFlaw flaw) {
        assertThat(Regon.parse(typed)).isEqualTo(Parsed.invalid(flaw));
    }

    @Test
    void aLocalUnitIsShownBehindItsEntity() {
        assertThat(new Regon("000331501").formatted()).isEqualTo("000331501");
        assertThat(new Regon("27659249800038").formatted()).isEqualTo("276592498-00038");
    }

    @Test
    void noRegonIsMadeOfOtherDigits() {
        assertThatThrownBy(() -> new Regon("30204683000000")).isInstanceOf(IllegalArgumentException.class);
    }
}
