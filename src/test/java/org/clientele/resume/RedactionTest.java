package org.clientele.resume;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clientele.resume.leak.PersonalData;
import org.junit.jupiter.api.Test;

class RedactionTest {

    private static final PersonalData JAN = new PersonalData(
            List.of("Jan"),
            List.of("Kowalczyk"),
            false,
            List.of("jan@poczta.example"),
            List.of("+48600100200"),
            List.of("https://profiles.example/jan.k"),
            List.of("ul. Długa 7, 80-001 Gdańsk"));

    @Test
    void withContactDataGoWhatTheyWereCalledAndWhatSeparatedThem() {
        assertThat(of("<p>ul. Długa 7, Gdańsk</p>")).isEqualTo("<p>Gdańsk</p>");
        assertThat(of("<p>Java, E-mail: jan@poczta.example, Tel.: +48 600 100 200</p>"))
                .isEqualTo("<p>Java</p>");
        assertThat(of("<p>https://profiles.example/jan.k</p><p>Skills</p>")).isEqualTo("<p>Skills</p>");
        assertThat(of("<p>Kotlin | jan@poczta.example | Java</p>")).isEqualTo("<p>Kotlin | Java</p>");
    }

    @Test
    void aSentenceBeforeContactDataStays() {
        assertThat(of("<p>Worked in Gdynia. jan@poczta.example</p>")).isEqualTo("<p>Worked in Gdynia.</p>");
        assertThat(of("<p>I work - and always have - at: jan@poczta.example</p>"))
                .isEqualTo("<p>I work - and always have - at:</p>");
    }

    @Test
    void ofEqualLinesTheOneIsRememberedBehindWhichSomethingStood() {
        Redaction redaction = Redaction.of("""
                <p>Driver</p><p>jan@poczta.example</p><h2>Work</h2><p>Driver</p><p>of trucks</p>""", JAN);

        assertThat(redaction.removed()).extracting(Removal::near).containsExactly("Driver");
    }

    @Test
    void thePlaceIsRememberedByTheWordsRightBeforeIt() {
        Redaction redaction = Redaction.of("""
                <p>Jan Kowalczyk</p><p>Tel.: +48 600 100 200</p><h2>Work</h2><p>Driver. jan@poczta.example</p>\
                <p>Clerk | jan@poczta.example | Gdynia</p>""", JAN);

        assertThat(redaction.removed())
                .extracting(Removal::near)
                .containsExactly("", "Work\nDriver.", "Work\nDriver.\nClerk");
    }

    @Test
    void theHomeAddressAtTheHeadIsTakenOutThoughItIsNotOnRecord() {
        PersonalData unknown = new PersonalData(
                List.of("Jan"), List.of("Kowalczyk"), false, List.of(), List.of(), List.of(), List.of());
        String html = "<p>ul. Polna 12/4, 00-916 Warszawa</p><h2>Work</h2><p>Driver</p>";

        assertThat(Redaction.of(html, unknown).html()).isEqualTo("<p>Warszawa</p><h2>Work</h2><p>Driver</p>");
    }

    private static String of(String html) {
        return Redaction.of(html, JAN).html();
    }
}
