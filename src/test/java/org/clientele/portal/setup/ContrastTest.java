package org.clientele.portal.setup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastTest {

    @ParameterizedTest
    @CsvSource({"#1a2b3c, ", "#ffff00, portal.brand.color.pale", "red, portal.brand.color.wrong", "#767676, "})
    void aColourHasToLetWhiteTextBeRead(String color, String flaw) {
        assertThat(Contrast.flawOf(color).orElse(null)).isEqualTo(flaw);
    }
}
