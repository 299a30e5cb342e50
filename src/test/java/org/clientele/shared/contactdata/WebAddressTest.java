package org.clientele.shared.contactdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.clientele.shared.Parsed;
import org.clientele.shared.contactdata.WebAddress.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "abc.example, https://abc.example",
        "www.ABC.example/Jobs?id=1#top, https://www.abc.example/Jobs?id=1#top",
        "' HTTP://abc.example/ ', http://abc.example/",
        "//abc.example, https://abc.example",
        "abc.example:8443/jobs, https://abc.example:8443/jobs",
        "https://żółw.example/praca/książka, https://xn--w-uga1v8h.example/praca/ksi%C4%85%C5%BCka",
        "abc.example?q=a@b.example, https://abc.example?q=a@b.example"
    })
    void anAddressIsTakenAsPeopleTypeIt(String typed, String value) {
        assertThat(WebAddress.parse(typed)).isEqualTo(Parsed.valid(new WebAddress(value)));
    }

    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1), SCHEME",
        "JaVaScRiPt:alert(1), SCHEME",
        "'java\u200Bscript:alert(1)', HOST",
        "javascript:1, HOST",
        "'data:text/html,<script>', SCHEME",
        "ftp://abc.example, SCHEME",
        "mailto:anna@abc.example, SCHEME",
        "https://anna:secret@abc.example, CREDENTIALS",
        "https://abc.example@evil.example, CREDENTIALS",
        "anna@abc.example, CREDENTIALS",
        "'', HOST",
        "https://, HOST",
        "localhost, HOST",
        "http://192.168.0.1/, HOST",
        "http://[::1]/, HOST",
        "abc def.example, HOST",
        "https://abc.example\\@evil.example, CREDENTIALS",
        "abc.example/a b, CHARACTERS",
        "abc.example/<script>, CHARACTERS",
        "'abc.example/\"onclick=', CHARACTERS",
        "'abc.example/\u0000', CHARACTERS"
    })
    void anythingElseSaysWhatIsWrong(String typed, Flaw flaw) {
        assertThat(WebAddress.parse(typed)).isEqualTo(Parsed.invalid(flaw));
    }

    @Test
    void anAddressIsAtMost500CharactersLong() {
        String start = "https://abc.example/";

        assertThat(WebAddress.parse(start + "a".repeat(480))).isInstanceOf(Parsed.Valid.class);
        assertThat(WebAddress.parse(start + "a".repeat(481))).isEqualTo(Parsed.invalid(Flaw.TOO_LONG));
        assertThat(WebAddress.parse(start + "ą".repeat(240))).isEqualTo(Parsed.invalid(Flaw.TOO_LONG));
    }

    @Test
    void anAddressIsShownShortAndInItsOwnScript() {
        assertThat(WebAddress.parse("https://żółw.example/").orElseThrow().formatted())
                .isEqualTo("żółw.example");
        assertThat(new WebAddress("http://abc.example:81/jobs/").formatted()).isEqualTo("abc.example:81/jobs");
    }

    @Test
    void noAddressIsMadeOfSomethingElse() {
        assertThatThrownBy(() -> new WebAddress("abc.example")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WebAddress("javascript:alert(1)")).isInstanceOf(IllegalArgumentException.class);
    }
}
