package org.clientele.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    /** The secret of RFC 6238, appendix B: the digits 1 to 0 twice, in Base32. */
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    /** The last six of the eight digits there. */
    @ParameterizedTest
    @CsvSource({
        "59,287082",
        "1111111109,081804",
        "1111111111,050471",
        "1234567890,005924",
        "2000000000,279037",
        "20000000000,353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        assertThat(Totp.at(Instant.ofEpochSecond(second), SECRET)).isEqualTo(code);
    }

    @Test
    void aCodeHoldsForTheStepsBesideItsOwnAndNoLonger() {
        Instant now = Instant.ofEpochSecond(1_234_567_890);
        String code = Totp.at(now, SECRET);

        assertThat(Totp.stepOf(code, SECRET, now)).hasValue(41_152_263);
        assertThat(Totp.stepOf(code, SECRET, now.plusSeconds(30))).hasValue(41_152_263);
        assertThat(Totp.stepOf(code, SECRET, now.minusSeconds(30))).hasValue(41_152_263);
        assertThat(Totp.stepOf(code, SECRET, now.plusSeconds(60))).isEmpty();
        assertThat(Totp.stepOf("", SECRET, now)).isEmpty();
        assertThat(Totp.stepOf("ążśźćń", SECRET, now)).isEmpty();
    }

    @Test
    void secretsHave160BitsAndAreOtherOnesEachTime() {
        assertThat(Totp.newSecret()).matches("[A-Z2-7]{32}").isNotEqualTo(Totp.newSecret());
    }

    @Test
    void appsAreToldWhoseCodesTheyAre() {
        assertThat(Totp.address(SECRET, "Clientele desk.example", "ada & co"))
                .isEqualTo("otpauth://totp/Clientele%20desk.example:ada%20%26%20co?secret=" + SECRET
                        + "&issuer=Clientele%20desk.example");
    }
}
