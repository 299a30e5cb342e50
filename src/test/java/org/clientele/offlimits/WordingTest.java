package org.clientele.offlimits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "Abc Transport NIP 123-456-32-18, Abc Transport, 123-456-32-18",
        "PL1234563218 Abc Transport, Abc Transport, 1234563218",
        "Abc Transport (REGON: 123456785), Abc Transport, 123456785",
        "Abc Transport KRS 12345, Abc Transport, 12345",
        "Fabryka 1912 1234563218, Fabryka 1912, 1234563218"
    })
    void aNumberIsToldFromTheName(String typed, String name, String number) {
        Wording asked = Wording.of(typed);

        assertThat(asked.name().replaceAll("[^\\p{L}\\p{N}]+", " ").strip()).isEqualTo(name);
        assertThat(asked.numbers()).containsExactly(number);
        assertThat(asked.hasWrongNumber()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fabryka 1912", "3M", "7-Eleven", "Sklep 24 h"})
    void digitsMayBelongToTheName(String typed) {
        assertThat(Wording.of(typed)).isEqualTo(new Wording(typed, List.of(), "", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Abc NIP 1234563219", "Abc 1234563219", "NIP 12", "(12) 34"})
    void aNumberThatIsNoneIsNoticed(String typed) {
        assertThat(Wording.of(typed).hasWrongNumber()).isTrue();
    }

    @Test
    void ofAnAddressWithAPersonsNameTheAddressCounts() {
        assertThat(Wording.of("Anna Nowak <anna@abc.example>"))
                .isEqualTo(new Wording("", List.of(), "anna@abc.example", false));
    }
}
