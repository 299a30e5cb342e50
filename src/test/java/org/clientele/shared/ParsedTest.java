package org.clientele.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;

class ParsedTest {

    @Test
    void aValidTextGivesItsValue() {
        Parsed<String, DayOfWeek> parsed = Parsed.valid("abc");

        assertThat(parsed.toOptional()).contains("abc");
        assertThat(parsed.orElseThrow()).isEqualTo("abc");
    }

    @Test
    void anInvalidTextGivesNothingButItsFlaw() {
        Parsed<String, DayOfWeek> parsed = Parsed.invalid(DayOfWeek.MONDAY);

        assertThat(parsed.toOptional()).isEmpty();
        assertThatThrownBy(parsed::orElseThrow)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MONDAY");
    }
}
