package org.clientele.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void emphasisListsAndLinksAreShown() {
        String html = Markdown.toHtml("Zażółć **gęślą** _jaźń_\n\n- one\n- two\n\n[map](https://example.org)");

        assertThat(html).contains("<strong>gęślą</strong>", "<em>jaźń</em>", "<li>one</li>", "https://example.org");
    }

    @Test
    void eachLineStaysALine() {
        assertThat(Markdown.toHtml("first\nsecond")).isEqualTo("<p>first<br>second</p>");
    }

    @Test
    void whoIsMentionedStandsOutWhateverIsAroundTheName() {
        assertThat(Markdown.toHtml("**@Ada Lis**, @Ada Lisowska! @Ada Lis", Set.of("Ada Lis", "Ada Lisowska")))
                .isEqualTo("<p><strong><mark>@Ada Lis</mark></strong>, <mark>@Ada Lisowska</mark>!"
                        + " <mark>@Ada Lis</mark></p>");
        assertThat(Markdown.toHtml("@Ada Lisa @Jan <mark>@x", Set.of("Ada Lis")))
                .isEqualTo("<p>@Ada Lisa @Jan &lt;mark&gt;@x</p>");
        assertThat(Markdown.toHtml("@A<b> (x", Set.of("A<b> (x"))).isEqualTo("<p><mark>@A&lt;b&gt; (x</mark></p>");
    }

    @Test
    void aLinkOpensElsewhereAndTellsNothingOfThisPage() {
        Element link =
                Jsoup.parse(Markdown.toHtml("[map](https://example.org)")).expectFirst("a");

        assertThat(link.attr("rel")).contains("noopener", "noreferrer");
        assertThat(link.attr("target")).isEqualTo("_blank");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)>",
                "text <b onclick=alert(1)>bold</b>",
                "<a href='javascript:alert(1)'>x</a>",
                "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
                "<style>*{display:none}</style>",
                "<!-- --><form action=https://evil.example><input name=password></form>"
            })
    void htmlIsText(String typed) {
        var page = Jsoup.parseBodyFragment(Markdown.toHtml(typed)).body();

        assertThat(page.select("*")).extracting(Element::normalName).containsOnly("body", "p");
        assertThat(page.select("[onclick], [onerror], [onload], [href]")).isEmpty();
        assertThat(page.text()).contains("<");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java\tscript:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
                "[x](vbscript:x)",
                "<javascript:alert(1)>",
                "![x](javascript:alert(1))",
                "[x][1]\n\n[1]: javascript:alert(1)",
                "[x](//evil.example)"
            })
    void aLinkThatWouldRunSomethingLeadsNowhere(String typed) {
        assertThat(Jsoup.parse(Markdown.toHtml(typed)).select("a[href]:not([href='']), img, [src]"))
                .isEmpty();
    }

    @Test
    void aPictureIsALinkAndIsNotLoaded() {
        var page = Jsoup.parse(Markdown.toHtml("![our office](https://example.org/a.png)"));

        assertThat(page.select("img")).isEmpty();
        assertThat(page.expectFirst("a").text()).isEqualTo("our office");
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "- ", "*", "*a ", "**a ", "[", "![", "![a](", "`", "<", "_a*", "1. ", "&", "((", "\\"})
    void textThatIsNestedAsDeepAsItCanBeIsRendered(String piece) {
        String deep = piece.repeat(20_000 / piece.length());
        String closed = deep + "x" + new StringBuilder(deep).reverse();

        assertThat(Markdown.toHtml(deep)).isNotNull();
        assertThat(Markdown.toHtml(closed)).isNotNull();
    }

    @Test
    void textThatConsistsOfSignsIsShownAsItWasTyped() {
        assertThat(Markdown.toHtml("**".repeat(300) + "\n<b>x")).endsWith("**<br>&lt;b&gt;x</p>");
    }

    @Test
    void theFirstWordsAreReadWithoutTheFormatting() {
        assertThat(Markdown.firstWords("**Called** [Anna](https://example.org),\n\n- wants\n- more 🎉", 120))
                .isEqualTo("Called Anna, wants more 🎉");
        assertThat(Markdown.firstWords("Zażółć gęślą jaźń", 15)).isEqualTo("Zażółć gęślą…");
        assertThat(Markdown.firstWords("🎉".repeat(30), 10)).isEqualTo("🎉".repeat(9) + "…");
    }

    @Test
    void whatHasNoWordsIsShownAsItWasTyped() {
        assertThat(Markdown.firstWords("---", 10)).isEqualTo("---");
    }
}
