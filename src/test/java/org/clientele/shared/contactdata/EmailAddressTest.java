package org.clientele.shared.contactdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.clientele.shared.Parsed;
import org.clientele.shared.contactdata.EmailAddress.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "anna.nowak@abc.example, anna.nowak@abc.example",
        "' Anna.Nowak@ABC.Example\u00A0', Anna.Nowak@abc.example",
        "anna+jobs@mail.abc.example, anna+jobs@mail.abc.example",
        "o'neill@abc.example, o'neill@abc.example",
        "biuro@ŻÓŁW.example, biuro@żółw.example",
        "biuro@xn--w-uga1v8h.example, biuro@żółw.example"
    })
    void anAddressIsTakenWithItsDomainInSmallLetters(String typed, String value) {
        assertThat(EmailAddress.parse(typed)).isEqualTo(Parsed.valid(new EmailAddress(value)));
    }

    @ParameterizedTest
    @CsvSource({
        "'', AT_SIGN",
        "anna, AT_SIGN",
        "anna@nowak@abc.example, AT_SIGN",
        "'a@abc.example, b@abc.example', AT_SIGN",
        "@abc.example, LOCAL_PART",
        "anna nowak@abc.example, LOCAL_PART",
        ".anna@abc.example, LOCAL_PART",
        "an..na@abc.example, LOCAL_PART",
        "żółw@abc.example, LOCAL_PART",
        "<anna@abc.example, LOCAL_PART",
        "'\"anna\"@abc.example', LOCAL_PART",
        "'anna\n@abc.example', LOCAL_PART",
        "anna@, DOMAIN",
        "anna@localhost, DOMAIN",
        "anna@abc..example, DOMAIN",
        "anna@-abc.example, DOMAIN",
        "anna@abc_d.example, DOMAIN",
        "anna@abc.example>, DOMAIN",
        "anna@192.168.0.1, DOMAIN",
        "anna@[192.168.0.1], DOMAIN",
        "anna@abc.example., DOMAIN"
    })
    void anythingElseSaysWhatIsWrong(String typed, Flaw flaw) {
        assertThat(EmailAddress.parse(typed)).isEqualTo(Parsed.invalid(flaw));
    }

    @Test
    void lengthsAreThoseOfTheStandard() {
        String domain = String.join(".", "d".repeat(63), "d".repeat(63), "d".repeat(53), "example");

        assertThat(EmailAddress.parse("a".repeat(64) + "@abc.example")).isInstanceOf(Parsed.Valid.class);
        assertThat(EmailAddress.parse("a".repeat(65) + "@abc.example")).isEqualTo(Parsed.invalid(Flaw.TOO_LONG));
        assertThat(EmailAddress.parse("a".repeat(64) + "@" + domain)).isInstanceOf(Parsed.Valid.class);
        assertThat(EmailAddress.parse("a".repeat(64) + "@" + domain + "s")).isEqualTo(Parsed.invalid(Flaw.TOO_LONG));
    }

    @Test
    void addressesAreComparedWithoutCaseAndInPunycode() {
        EmailAddress address = EmailAddress.parse("Biuro@Żółw.example").orElseThrow();

        assertThat(address.folded()).isEqualTo("biuro@xn--w-uga1v8h.example");
    }

    @Test
    void aLinkCannotBeGivenFurtherHeaders() {
        assertThat(EmailAddress.parse("a?bcc=b&c@abc.example").orElseThrow().mailtoLink())
                .isEqualTo("mailto:a%3Fbcc%3Db%26c@abc.example");
        assertThat(EmailAddress.parse("anna+jobs@żółw.example").orElseThrow().mailtoLink())
                .isEqualTo("mailto:anna%2Bjobs@xn--w-uga1v8h.example");
    }

    @Test
    void noAddressIsMadeOfSomethingElse() {
        assertThatThrownBy(() -> new EmailAddress("anna@ABC.example")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EmailAddress("anna")).isInstanceOf(IllegalArgumentException.class);
    }
}
