package org.clientele.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SessionSetupTest {

    @Test
    void datesAreThoseOfTheReadersCountry() {
        assertThat(SessionSetup.inRegion(Locale.ENGLISH, Locale.US)).isEqualTo(Locale.US);
        assertThat(SessionSetup.inRegion(Locale.GERMAN, Locale.of("de", "AT"))).isEqualTo(Locale.of("de", "AT"));
    }

    @Test
    void englishIsReadInEuropeWithTheDayBeforeTheMonth() {
        assertThat(SessionSetup.inRegion(Locale.ENGLISH, Locale.of("pl", "PL"))).isEqualTo(Locale.UK);
    }

    @Test
    void anotherLanguageThanTheBrowsersHasItsOwnManners() {
        assertThat(SessionSetup.inRegion(Locale.of("pl"), Locale.UK)).isEqualTo(Locale.of("pl"));
    }
}
