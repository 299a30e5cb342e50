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
                "000000129",
                "990000230",
                "123456785",
                "99000001600012",
                "99000001600020",
                "12345678512347",
                "100000050"
            })
    void aRegonWithTheRightCheckDigitsIsTaken(String digits) {
        assertThat(Regon.parse(digits)).isEqualTo(Parsed.valid(new Regon(digits)));
    }

    @ParameterizedTest
    @CsvSource({"12345678500000, 123456785", "00000012900000, 000000129", "990000016-00000, 990000016"})
    void nineDigitsAndFiveZerosAreCutToNine(String typed, String digits) {
        assertThat(Regon.parse(typed)).isEqualTo(Parsed.valid(new Regon(digits)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"000 000 129", "000-000-129", "000\u00A0000\u00A0129\t"})
    void separatorsDoNotMatter(String typed) {
        assertThat(Regon.parse(typed)).isEqualTo(Parsed.valid(new Regon("000000129")));
    }

    @ParameterizedTest
    @CsvSource({
        "000000120, CHECKSUM",
        "99000001600013, CHECKSUM",
        "99000001700012, CHECKSUM",
        "00000012000000, CHECKSUM",
        "000000000, ALL_ZEROS",
        "00000000000000, ALL_ZEROS",
        "00000012, LENGTH",
        "0000001290, LENGTH",
        "'', LENGTH",
        "PL000000129, CHARACTERS",
        "０００００００１２, CHARACTERS"
    })
    void aWrongRegonSaysWhatIsWrong(String typed, NumberFlaw flaw) {
        assertThat(Regon.parse(typed)).isEqualTo(Parsed.invalid(flaw));
    }

    @Test
    void aLocalUnitIsShownBehindItsEntity() {
        assertThat(new Regon("000000129").formatted()).isEqualTo("000000129");
        assertThat(new Regon("99000001600012").formatted()).isEqualTo("990000016-00012");
    }

    @Test
    void noRegonIsMadeOfOtherDigits() {
        assertThatThrownBy(() -> new Regon("12345678500000")).isInstanceOf(IllegalArgumentException.class);
    }
}
