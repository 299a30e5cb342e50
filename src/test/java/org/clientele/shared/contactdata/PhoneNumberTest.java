package org.clientele.shared.contactdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.clientele.shared.Parsed;
import org.clientele.shared.contactdata.PhoneNumber.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "22 123 45 67, PL, +48221234567",
        "'(22) 123-45-67', PL, +48221234567",
        "+48 22 123 45 67, DE, +48221234567",
        "0048 22 1234567, PL, +48221234567",
        "tel:+48-22-123-45-67, PL, +48221234567",
        "'\u202A+48\u00A022 123 45 67\u202C', PL, +48221234567",
        "030 123456, DE, +4930123456",
        "+49 (0)30 123456, PL, +4930123456",
        "044 123 45 67, UA, +380441234567",
        "22 123 45 67 wew. 12, PL, +48221234567;ext=12",
        "'22 123 45 67, w. 12', PL, +48221234567;ext=12",
        "030 123456 Durchwahl 7, DE, +4930123456;ext=7",
        "044 123 45 67 доб. 305, UA, +380441234567;ext=305",
        "+44 20 7946 0000 ext. 9, PL, +442079460000;ext=9",
        "+48221234567;ext=12, PL, +48221234567;ext=12"
    })
    void aNumberIsReadAsPeopleWriteIt(String typed, String region, String value) {
        assertThat(PhoneNumber.parse(typed, region)).isEqualTo(Parsed.valid(new PhoneNumber(value)));
    }

    @ParameterizedTest
    @CsvSource({
        "'', PL, NOT_A_NUMBER",
        "call Anna, PL, NOT_A_NUMBER",
        "22 123 45 67 kom., PL, NOT_A_NUMBER",
        "22 123 45 67; 22 123 45 68, PL, NOT_A_NUMBER",
        "1-800-FLOWERS, US, NOT_A_NUMBER",
        "２２ １２３ ４５ ６７, PL, NOT_A_NUMBER",
        "+999 22 123 45 67, PL, COUNTRY_CODE",
        "22 123 45 67, '', COUNTRY_CODE",
        "22 123, PL, TOO_SHORT",
        "555 1234, US, TOO_SHORT",
        "22 123 45 67 89, PL, TOO_LONG",
        "+48 22 123 45 67 89 01 23 45, PL, TOO_LONG"
    })
    void anythingElseSaysWhatIsWrong(String typed, String region, Flaw flaw) {
        assertThat(PhoneNumber.parse(typed, region)).isEqualTo(Parsed.invalid(flaw));
    }

    @Test
    void aHugePasteIsRefusedAtOnce() {
        assertThat(PhoneNumber.parse(" 1".repeat(500_000), "PL")).isEqualTo(Parsed.invalid(Flaw.TOO_LONG));
    }

    @Test
    void aNumberIsShownNationalAtHomeAndInternationalAbroad() {
        PhoneNumber number = new PhoneNumber("+48221234567;ext=12");

        assertThat(number.formatted("PL")).isEqualTo("22 123 45 67");
        assertThat(number.formatted("DE")).isEqualTo("+48 22 123 45 67");
        assertThat(number.e164()).isEqualTo("+48221234567");
        assertThat(number.extension()).contains("12");
        assertThat(number.telLink()).isEqualTo("tel:+48221234567;ext=12");
    }

    @Test
    void aNumberWithoutExtensionHasNone() {
        assertThat(new PhoneNumber("+48221234567").extension()).isEmpty();
    }

    @Test
    void aStoredNumberWithAnUnknownCountryCodeIsStillShown() {
        assertThat(new PhoneNumber("+999221234567").formatted("PL")).isEqualTo("+999221234567");
    }

    @Test
    void noNumberIsMadeOfSomethingElse() {
        assertThatThrownBy(() -> new PhoneNumber("22 123 45 67")).isInstanceOf(IllegalArgumentException.class);
    }
}
