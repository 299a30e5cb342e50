package org.clientele.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.clientele.IntegrationTest;
import org.clientele.shared.contactdata.EmailAddress;
import org.clientele.shared.contactdata.PhoneNumber;
import org.clientele.shared.contactdata.WebAddress;
import org.clientele.shared.identifier.NumberFlaw;
import org.clientele.shared.identifier.TaxNumber;
import org.clientele.shared.text.PlainText;
import org.clientele.shared.ui.Translations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class FlawMessagesTest {

    @Autowired
    Translations translations;

    @Test
    void whateverIsWrongWithWhatPeopleTypeIsSaidInTheirLanguage() {
        assertThat(Translations.LANGUAGES)
                .allSatisfy(language -> assertThat(translations.textsIn(language))
                        .containsKeys(Stream.of(
                                        keys("nip", NumberFlaw.values()),
                                        keys("regon", NumberFlaw.values()),
                                        keys("krs", NumberFlaw.values()),
                                        keys("taxNumber", TaxNumber.Flaw.values()),
                                        keys("email", EmailAddress.Flaw.values()),
                                        keys("phone", PhoneNumber.Flaw.values()),
                                        keys("web", WebAddress.Flaw.values()),
                                        keys("text", PlainText.Flaw.values()))
                                .flatMap(keys -> keys)
                                .toArray(String[]::new)));
    }

    private static Stream<String> keys(String kind, Enum<?>[] flaws) {
        return Arrays.stream(flaws).map(flaw -> "error." + kind + "." + flaw.name());
    }
}
