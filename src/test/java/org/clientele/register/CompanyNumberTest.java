package org.clientele.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.clientele.register.CompanyNumber.OfKrs;
import org.clientele.register.CompanyNumber.OfNip;
import org.clientele.register.CompanyNumber.OfRegon;
import org.clientele.shared.Parsed;
import org.clientele.shared.identifier.NumberFlaw;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of the three numbers somebody means. */
class CompanyNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"1234563218", "123-456-32-18", " 123 456 32 18 ", "PL1234563218", "pl 123-456-32-18"})
    void tenDigitsAreANip(String typed) {
        assertThat(found(typed)).isInstanceOf(OfNip.class).returns("1234563218", CompanyNumber::digits);
    }

    @ParameterizedTest
    @CsvSource({
        "123456785, 123456785",
        "123 456 785, 123456785",
        "12345678500000, 123456785",
        "12345678512347, 12345678512347",
        "123456785-12347, 12345678512347"
    })
    void nineOrFourteenDigitsAreARegon(String typed, String digits) {
        assertThat(found(typed)).isInstanceOf(OfRegon.class).returns(digits, CompanyNumber::digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000012345", "00000 12345", "0000-012-345"})
    void tenDigitsThatBeginWithThreeZerosAreAKrs(String typed) {
        assertThat(found(typed)).isInstanceOf(OfKrs.class).returns("0000012345", CompanyNumber::digits);
    }

    @ParameterizedTest
    @CsvSource({
        "NIP: 123-456-32-18, OfNip, 1234563218",
        "nip 1234563218, OfNip, 1234563218",
        "NIP PL 123 456 32 18, OfNip, 1234563218",
        "123.456.32.18, OfNip, 1234563218",
        "REGON 123456785, OfRegon, 123456785",
        "Regon.: 12345678512347, OfRegon, 12345678512347",
        "KRS 0000012345, OfKrs, 0000012345",
        "' KRS:0000012345', OfKrs, 0000012345",
        "KRS1234563218, OfKrs, 1234563218"
    })
    void aNumberMayBringItsNameAlong(String copied, String kind, String digits) {
        assertThat(found(copied)).returns(digits, CompanyNumber::digits);
        assertThat(found(copied).getClass().getSimpleName()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "NIP, LENGTH",
        "NIP 123456785, LENGTH",
        "REGON 123456786, CHECKSUM",
        "NIPA 1234563218, CHARACTERS",
        "12345, LENGTH",
        "12345632181, LENGTH",
        "123456785123471, LENGTH",
        "'', LENGTH",
        "1234563219, CHECKSUM",
        "123456786, CHECKSUM",
        "12345678512348, CHECKSUM",
        "123456321A, CHARACTERS",
        "Zakłady, CHARACTERS"
    })
    void allElseIsRefusedWithWhatIsWrong(String typed, NumberFlaw flaw) {
        assertThat(CompanyNumber.parse(typed)).isEqualTo(Parsed.invalid(flaw));
    }

    private static CompanyNumber found(String typed) {
        return CompanyNumber.parse(typed).orElseThrow();
    }
}
