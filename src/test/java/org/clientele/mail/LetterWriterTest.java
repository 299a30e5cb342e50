package org.clientele.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Values stay what they are, whatever they hold, and both parts of a mail say the same. */
class LetterWriterTest {

    private static final String HOSTILE = "<script>alert(1)</script> **[x](javascript:alert(1))** & {{agency}}";

    @Test
    void aValueIsNeitherMarkupNorFormattingNorATemplate() {
        Letter letter = write("Hello {{recipient}}", Map.of("recipient", HOSTILE, "agency", "Agency"));

        assertThat(letter.text()).isEqualTo("Hello " + HOSTILE);
        assertThat(letter.html()).doesNotContain("<script", "<strong", "<a ");
        assertThat(Jsoup.parse(letter.html()).body().text()).isEqualTo("Hello " + HOSTILE);
    }

    @Test
    void linesOfAValueStayLinesAndBeginNothing() {
        Letter letter = write("{{signature}}", Map.of("signature", "Anna\n1. Street\n- 5 %\n# 7\n\n> 8"));

        assertThat(letter.text()).isEqualTo("Anna\n1. Street\n- 5 %\n# 7\n\n> 8");
        assertThat(letter.html()).contains("Anna<br>1. Street<br>- 5 %<br># 7").doesNotContain("<li", "<h1");
    }

    @Test
    void anAddressOfTheWebIsALinkInBothParts() {
        Letter letter =
                write("Join {{link}} or [here]({{link}})", Map.of("link", "https://meet.agency.example/a_b_c?x=1&y=2"));

        assertThat(letter.text())
                .isEqualTo(
                        "Join https://meet.agency.example/a_b_c?x=1&y=2 or here (https://meet.agency.example/a_b_c?x=1&y=2)");
        assertThat(Jsoup.parse(letter.html()).select("a[href='https://meet.agency.example/a_b_c?x=1&y=2']"))
                .hasSize(2);
    }

    @Test
    void whatHasNoValueTakesItsSurroundingsAlong() {
        String body = "A{{#phone}}, phone {{phone}}{{/phone}}{{^phone}}, no phone{{/phone}}.";

        assertThat(write(body, Map.of("phone", "")).text()).isEqualTo("A, no phone.");
        assertThat(write(body, Map.of("phone", "5")).text()).isEqualTo("A, phone 5.");
    }

    @Test
    void listsAreRepeatedAndHaveDashesInTheText() {
        Letter letter = write(
                "For:\n\n{{#candidates}}\n- **{{candidate}}**\n{{/candidates}}\n\nBye",
                Map.of("candidates", List.of(Map.of("candidate", "Ann"), Map.of("candidate", "Bob"))));

        assertThat(letter.text()).isEqualTo("For:\n\n- Ann\n- Bob\n\nBye");
        assertThat(Jsoup.parse(letter.html()).select("li strong").eachText()).containsExactly("Ann", "Bob");
    }

    @Test
    void aSubjectIsOneLineAndNeedsNoMarkup() {
        Letter letter = LetterWriter.write(
                new TemplateText("{{position}}", "x"),
                Map.of("position", "R&D <lead>\r\nBcc: all@x.example"),
                Locale.ENGLISH);

        assertThat(letter.subject()).isEqualTo("R&D <lead> Bcc: all@x.example");
    }

    @Test
    void thePageIsLaidOutByTablesWithStylesOnItsElementsAndLoadsNothing() {
        Letter letter = write("Hi\n\n- a\n\n![x](https://tracker.example/p.png)", Map.of());
        var page = Jsoup.parse(letter.html());

        assertThat(page.select("link, img, script, [src], [background]")).isEmpty();
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
        assertThat(page.select("table[role=presentation]")).isNotEmpty();
        assertThat(page.select("p, ul, li")).allMatch(element -> element.hasAttr("style"));
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
    }

    private static Letter write(String body, Map<String, Object> values) {
        return LetterWriter.write(new TemplateText("Subject", body), values, Locale.ENGLISH);
    }
}
