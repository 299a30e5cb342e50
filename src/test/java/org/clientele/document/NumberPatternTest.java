package org.clientele.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberPatternTest {

    @Test
    void aNumberIsFilledUpWithZeros() {
        assertThat(write("{kind}/{year}/{number:4}", 7)).isEqualTo("CONTRACT/2026/0007");
        assertThat(write("{kind}/{year}/{number:4}", 12345)).isEqualTo("CONTRACT/2026/12345");
        assertThat(write("{number}/{kind}.$1 {year}", 7)).isEqualTo("7/CONTRACT.$1 2026");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{year}/{number}",
                "{kind}/{number}",
                "{kind}/{year}",
                "{kind}/{year}/{number:0}",
                "{kind}/{year}/{number:12}",
                "{kind}/{year}/{number}/{day}",
                "{kind}/{year}/{number"
            })
    void aPatternThatWouldGiveANumberTwiceOrNoneIsRefused(String pattern) {
        assertThat(NumberPattern.parse(pattern)).isEmpty();
    }

    private static String write(String pattern, int number) {
        return NumberPattern.parse(pattern).orElseThrow().write("CONTRACT", 2026, number);
    }
}
