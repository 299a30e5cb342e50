package org.clientele.shared.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.clientele.shared.Parsed;
import org.clientele.shared.identifier.TaxNumber.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxNumberTest {

    @ParameterizedTest
    @CsvSource({
        "DE, DE 123 456 789, 123456789",
        "de, 123-456-789, 123456789",
        "AT, ATU12345678, U12345678",
        "BE, BE 0123.456.789, 0123456789",
        "CH, CHE-123.456.789 MWST, E123456789MWST",
        "ES, es-a1234567b, A1234567B",
        "FR, FR XX 123456789, XX123456789",
        "GB, GB 123 4567 89, 123456789",
        "GB, GBGD001, GD001",
        "GR, EL123456789, 123456789",
        "IE, IE1234567FA, 1234567FA",
        "IE, 1+23456A, 1+23456A",
        "NL, NL123456789B01, 123456789B01",
        "NO, 123 456 789 MVA, 123456789MVA",
        "PL, PL 123-456-32-18, 1234563218",
        "UA, 12345678, 12345678",
        "UA, 1234567890, 1234567890",
        "UA, 123456789012, 123456789012",
        "US, 12-3456789, 12-3456789",
        "BR, 12.345.678/0001-95, 12.345.678/0001-95"
    })
    void aNumberOfTheCountrysShapeIsTaken(String country, String typed, String value) {
        assertThat(TaxNumber.parse(country, typed).toOptional())
                .hasValueSatisfying(number -> assertThat(number.value()).isEqualTo(value));
    }

    @ParameterizedTest
    @CsvSource({
        "DE, 12345678, SHAPE",
        "DE, AT123456789, SHAPE",
        "DE, １２３４５６７８９, SHAPE",
        "GB, 1234567890, SHAPE",
        "UA, 123456789, SHAPE",
        "PL, 1234563210, SHAPE",
        "CH, 123456789, SHAPE",
        "US, 1, SHAPE",
        "US, ---, SHAPE",
        "US, 1234567890123456789012345678901, SHAPE",
        "US, 12_34, SHAPE",
        "US, <b>12</b>, SHAPE",
        "XX, 123456789, COUNTRY",
        "EL, 123456789, COUNTRY",
        "'', 123456789, COUNTRY"
    })
    void anythingElseSaysWhatIsWrong(String country, String typed, Flaw flaw) {
        assertThat(TaxNumber.parse(country, typed)).isEqualTo(Parsed.invalid(flaw));
    }

    @Test
    void aNumberIsShownWithTheCountrysPrefix() {
        assertThat(new TaxNumber("DE", "123456789").formatted()).isEqualTo("DE 123456789");
        assertThat(new TaxNumber("GR", "123456789").formatted()).isEqualTo("EL 123456789");
    }

    @Test
    void noTaxNumberIsMadeOfSomethingElse() {
        assertThatThrownBy(() -> new TaxNumber("DE", "DE123456789")).isInstanceOf(IllegalArgumentException.class);
    }
}
