package org.clientele.shared.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.clientele.shared.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KrsTest {

    @ParameterizedTest
    @ValueSource(strings = {"0000012345", "12345", "12 345", " 00000 12345"})
    void leadingZerosAreCompleted(String typed) {
        assertThat(Krs.parse(typed)).isEqualTo(Parsed.valid(new Krs("0000012345")));
    }

    @ParameterizedTest
    @CsvSource({
        "'', LENGTH",
        "' - ', LENGTH",
        "00000123450, LENGTH",
        "0000000000, ALL_ZEROS",
        "0, ALL_ZEROS",
        "KRS12345, CHARACTERS",
        "２８８６０, CHARACTERS"
    })
    void aWrongKrsSaysWhatIsWrong(String typed, NumberFlaw flaw) {
        assertThat(Krs.parse(typed)).isEqualTo(Parsed.invalid(flaw));
    }

    @Test
    void aKrsIsShownWithAllTenDigits() {
        assertThat(Krs.parse("123456").orElseThrow().formatted()).isEqualTo("0000123456");
        assertThatThrownBy(() -> new Krs("123456")).isInstanceOf(IllegalArgumentException.class);
    }
}
