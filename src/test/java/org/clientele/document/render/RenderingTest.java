package org.clientele.document.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientele.document.render.TestDocx.bold;
import static org.clientele.document.render.TestDocx.p;
import static org.clientele.document.render.TestDocx.row;
import static org.clientele.document.render.TestDocx.run;
import static org.clientele.document.render.TestDocx.table;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.clientele.document.TemplateFormat;
import org.clientele.document.render.Problem.Kind;
import org.junit.jupiter.api.Test;

class RenderingTest {

    private static final List<Map<String, Object>> PEOPLE = List.of(
            Map.of("name", "Ян Шмидт", "position", "prezes zarządu"),
            Map.of("name", "Zoë Żółć", "position", "prokurent"));

    private static final Map<String, Object> MODEL = Map.of(
            "client", client(), "representatives", PEOPLE, "nobody", List.of(), "agency", Map.of("name", "Lipowa"));

    private final Rendering rendering = new Rendering();

    private static Map<String, Object> client() {
        Map<String, Object> client = new HashMap<>();
        client.put("name", "Żaby & Jeże <sp. z o.o.>");
        client.put("note", "first\nsecond");
        client.put("krs", "");
        client.put("vat", true);
        client.put("address", Map.of("city", "Łódź"));
        return client;
    }

    @Test
    void aVariableThatWordHasCutIntoRunsIsPutTogetherAndKeepsItsLooks() {
        String part = TestDocx.part(
                docx(p("Between ", bold("{{cli"), run("ent.na"), "me}}", " and us")), "word/document.xml");

        assertThat(part)
                .contains("<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Żaby &amp; Jeże &lt;sp. z o.o.&gt;</w:t>")
                .contains(" and us");
        assertThat(text(p("Between ", bold("{{cli"), run("ent.na"), "me}}", " and us")))
                .isEqualTo("Between Żaby &amp; Jeże &lt;sp. z o.o.&gt; and us");
    }

    @Test
    void severalVariablesOfOneRunAreAllFilled() {
        assertThat(text(p("{{client.address.city}}, {{agency.name}}!"))).isEqualTo("Łódź, Lipowa!");
    }

    @Test
    void aSectionOverParagraphsRepeatsThem() {
        assertThat(text(p("{{#representatives}}"), p("{{name}}, {{position}}"), p("{{/representatives}}"), p("End")))
                .isEqualTo("Ян Шмидт, prezes zarządu\nZoë Żółć, prokurent\nEnd");
    }

    @Test
    void aSectionOverTheCellsOfARowRepeatsTheRow() {
        String people = table(
                row("Name", "Position"),
                row("{{#representatives}}{{name}}", "{{position}}{{/representatives}}"),
                row("Sum", "2"));

        assertThat(text(people)).isEqualTo("Name | Position\nЯн Шмидт | prezes zarządu\nZoë Żółć | prokurent\nSum | 2");
    }

    @Test
    void rowsThatHoldOnlyTheEndsOfASectionGoWithIt() {
        String people = table(row("{{#representatives}}", ""), row("{{name}}", "x"), row("{{/representatives}}", ""));

        assertThat(text(people)).isEqualTo("Ян Шмидт | x\nZoë Żółć | x");
    }

    @Test
    void aSectionWithinAParagraphRepeatsItsText() {
        assertThat(text(p(
                        "Signed: {{#representatives}}",
                        bold("{{name}}"),
                        "{{^-last}}, {{/-last}}{{/representatives}}.")))
                .isEqualTo("Signed: Ян Шмидт, Zoë Żółć.");
    }

    @Test
    void sectionsWithinSectionsStayWithinThem() {
        String nested = text(
                p("{{#client.vat}}"),
                p("{{#representatives}}"),
                p("{{name}} of {{client.address.city}}"),
                p("{{/representatives}}{{/client.vat}}"),
                p("{{#nobody}}never{{/nobody}}{{^nobody}}nobody{{/nobody}}"));

        assertThat(nested).isEqualTo("Ян Шмидт of Łódź\nZoë Żółć of Łódź\nnobody");
    }

    @Test
    void aTableWithoutRowsGoesAndACellWithoutParagraphsGetsOne() {
        String part = TestDocx.part(
                docx(
                        table(row("{{#nobody}}{{name}}{{/nobody}}")),
                        table("<w:tr><w:tc>" + p("{{#nobody}}") + p("x") + p("{{/nobody}}") + "</w:tc></w:tr>"),
                        table("{{#nobody}}" + row("x") + "{{/nobody}}")),
                "word/document.xml");

        assertThat(part).contains("<w:tc><w:p/></w:tc>");
        assertThat(part.split("<w:tbl>", -1)).hasSize(3);
    }

    @Test
    void headersAreFilledToo() {
        byte[] template = TestDocx.of(p("x")).header(p("{{agency.name}}")).bytes();

        byte[] filled = ((Rendered.Docx) rendering.render(docxTemplate(template), MODEL)).content();

        assertThat(TestDocx.part(filled, "word/header1.xml")).contains("Lipowa");
    }

    @Test
    void whatHasNoValueBecomesAGapWithAMarkAndIsTold() {
        Rendered.Docx docx = (Rendered.Docx) rendering.render(
                docxTemplate(TestDocx.of(p("KRS {{client.krs}}!")).bytes()), MODEL);
        Rendered.Html html = (Rendered.Html) rendering.render(html("<p>KRS {{client.krs}}</p>"), MODEL);

        assertThat(docx.gaps()).containsExactly("client.krs");
        assertThat(TestDocx.text(docx.content())).isEqualTo("KRS [client.krs]!");
        assertThat(TestDocx.part(docx.content(), "word/document.xml")).contains("<w:highlight w:val=\"yellow\"/>");
        assertThat(html)
                .isEqualTo(new Rendered.Html("<p>KRS <mark class=\"gap\">[client.krs]</mark></p>", docx.gaps()));
    }

    @Test
    void valuesStayTextWhateverStandsInThem() {
        Map<String, Object> model = Map.of("client", Map.of("name", "<script>{{agency.name}}</script>\u0000\uFFFF\n2"));

        assertThat(rendering.render(html("{{client.name}}"), model))
                .isEqualTo(new Rendered.Html("&lt;script&gt;{{agency.name}}&lt;/script&gt;<br>2", Set.of()));
        assertThat(text(p("{{client.note}}"))).isEqualTo("first/second");
    }

    @Test
    void aVariableThatNobodyKnowsIsRefusedWithItsLine() {
        assertThat(rendering.render(html("<p>\n{{clinet.name}}"), MODEL))
                .isEqualTo(new Rendered.Refused(new Problem(Kind.UNKNOWN_VARIABLE, "clinet", Place.line(2, ""))));
    }

    @Test
    void noTemplateReachesIntoObjects() {
        assertThat(rendering.render(html("{{#client.name}}{{length}}{{/client.name}}"), MODEL))
                .isInstanceOf(Rendered.Refused.class);
    }

    @Test
    void aListOfTooManyRowsIsRefused() {
        Map<String, Object> model = Map.of("rows", Collections.nCopies(1_001, Map.of("a", "b")));

        assertThat(rendering.render(html("{{#rows}}{{a}}{{/rows}}"), model))
                .isEqualTo(new Rendered.Refused(Problem.ofFile(Kind.TOO_MANY_ROWS, "1000")));
    }

    @Test
    void aTextThatGrowsBeyondItsBoundIsRefusedBeforeItIsWritten() {
        Map<String, Object> model = Map.of("rows", Collections.nCopies(1_000, Map.of("a", "b")));
        String exploding = "{{#rows}}{{#rows}}{{#rows}}" + "x".repeat(50) + "{{/rows}}{{/rows}}{{/rows}}";

        assertThat(rendering.render(html(exploding), model))
                .isEqualTo(new Rendered.Refused(Problem.ofFile(Kind.TEXT_TOO_LONG, "2000000")));
    }

    @Test
    void whatTakesTooLongEnds() {
        Map<String, Object> model = Map.of("rows", Collections.nCopies(1_000, Map.of("a", "b")));
        String empty = IntStream.range(0, 5).mapToObj(i -> "{{#rows}}").reduce("", String::concat)
                + IntStream.range(0, 5).mapToObj(i -> "{{/rows}}").reduce("", String::concat);
        Limits hasty = new Limits(5_000_000, 50_000_000, 2_000_000, 10_000_000, 1_000, Duration.ofMillis(200));

        assertThat(new Rendering(hasty).render(html(empty), model))
                .isEqualTo(new Rendered.Refused(Problem.ofFile(Kind.TOO_SLOW, "0")));
    }

    private byte[] docx(String... content) {
        Rendered rendered = rendering.render(docxTemplate(TestDocx.of(content).bytes()), MODEL);
        assertThat(rendered).isInstanceOf(Rendered.Docx.class);
        return ((Rendered.Docx) rendered).content();
    }

    private String text(String... content) {
        return TestDocx.text(docx(content));
    }

    private static TemplateContent docxTemplate(byte[] bytes) {
        return new TemplateContent(TemplateFormat.DOCX, bytes);
    }

    private static TemplateContent html(String text) {
        return new TemplateContent(TemplateFormat.HTML, text.getBytes(StandardCharsets.UTF_8));
    }
}
