package org.clientele.document.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientele.document.render.TestDocx.bold;
import static org.clientele.document.render.TestDocx.p;
import static org.clientele.document.render.TestDocx.row;
import static org.clientele.document.render.TestDocx.run;
import static org.clientele.document.render.TestDocx.table;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.clientele.document.TemplateFormat;
import org.clientele.document.render.Place.Part;
import org.clientele.document.render.Problem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateCheckTest {

    private static final Names NAMES = new Names(
            Set.of("client.name", "client.krs"),
            Set.of("client.vat"),
            Map.of("people", new Names(Set.of("name"), Set.of("boss"), Map.of())));

    private final TemplateCheck check = new TemplateCheck();

    @Test
    void aGoodTemplateHasNoProblem() {
        assertThat(html("""
                <style>p { color: #123456 }</style>
                <p>{{client.name}} {{#client.vat}}VAT{{/client.vat}}{{^client.krs}}none{{/client.krs}}
                {{#people}}{{-index}}. {{name}} {{client.name}}{{^-last}}, {{/-last}}{{/people}}
                <a href="https://agency.example">us</a><img src="data:image/png;base64,iVBORw0KGgo=">""")).isEmpty();
        assertThat(docx(TestDocx.of(
                        p("{{cli", bold("ent.na"), run("me}}")), p("{{#people}}"), p("{{name}}"), p("{{/people}}"))))
                .isEmpty();
    }

    @Test
    void anUnknownVariableIsNamedWithItsLine() {
        assertThat(html("<p>\n\n<b>Dear {{clinet.name}}</b>"))
                .containsExactly(new Problem(
                        Kind.UNKNOWN_VARIABLE, "clinet.name", Place.line(3, "<b>Dear {{clinet.name}}</b>")));
    }

    @Test
    void anUnknownVariableOfWordIsNamedWithItsParagraphRowOrHeader() {
        TestDocx template = TestDocx.of(
                        p("one"),
                        p("Dear ", bold("{{cli"), run("ent.nmae}}")),
                        table(row("a"), row("x {{people.name}}")))
                .header(p("{{agency}}"));

        assertThat(docx(template))
                .containsExactly(
                        new Problem(
                                Kind.UNKNOWN_VARIABLE,
                                "client.nmae",
                                new Place(Part.PARAGRAPH, 2, 0, "Dear {{client.nmae}}")),
                        new Problem(
                                Kind.UNKNOWN_VARIABLE, "people.name", new Place(Part.TABLE, 1, 2, "x {{people.name}}")),
                        new Problem(Kind.UNKNOWN_VARIABLE, "agency", new Place(Part.HEADER, 0, 0, "{{agency}}")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{{#people}}{{name}}; SECTION_NOT_CLOSED; people",
                "{{/people}}; SECTION_NOT_OPENED; people",
                "{{#people}}{{#client.vat}}{{/people}}{{/client.vat}}; SECTION_NOT_CLOSED; client.vat",
                "{{name}}; UNKNOWN_VARIABLE; name",
                "{{-index}}; UNKNOWN_VARIABLE; -index",
                "{{people}}; LIST_AS_VARIABLE; people",
                "{{client.vat}}; LIST_AS_VARIABLE; client.vat",
                "{{{client.name}}}; NOT_A_TAG; {{{client.name}}",
                "{{&client.name}}; NOT_A_TAG; {{&client.name}}",
                "{{>/etc/passwd}}; NOT_A_TAG; {{>/etc/passwd}}",
                "{{=<% %>=}}; NOT_A_TAG; {{=<% %>=}}",
                "{{client.name}; TAG_NOT_CLOSED; <p>{{client.name}"
            })
    void everyWrongTagIsSaid(String tags, Kind kind, String subject) {
        assertThat(html("<p>" + tags)).first().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(kind);
            assertThat(problem.subject()).isEqualTo(subject);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href='{{client.name}}'>x</a>",
                "<p style='color: {{client.name}}'>x</p>",
                "<p title='>' lang='{{client.name}}'>x</p>",
                "<p title='>' style='{{client.name}}'>x</p>",
                "<style>\np { color: {{client.name}} }</style>"
            })
    void valuesComeIntoTextsOnly(String page) {
        assertThat(html(page)).extracting(Problem::kind).contains(Kind.TAG_WITHIN_MARKUP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<p onclick='x()'>x",
                "<iframe src='https://agency.example'></iframe>",
                "<object data='file:///etc/passwd'></object>",
                "<base href='https://agency.example/'>",
                "<meta http-equiv='refresh' content='0; url=https://agency.example'>",
                "<svg><script>x</script></svg>"
            })
    void whatRunsIsRefused(String page) {
        assertThat(html(page)).extracting(Problem::kind).contains(Kind.SCRIPT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='https://agency.example/logo.png'>",
                "<img src='file:///etc/passwd'>",
                "<img src='logo.png'>",
                "<img src='data:image/svg+xml;base64,AAAA'>",
                "<link rel='stylesheet' href='https://agency.example/a.css'>",
                "<style>@import 'a.css';</style><p>",
                "<p style='background: url(//agency.example/a.png)'>",
                "<style>p { background: u\\72l(//agency.example) }</style><p>",
                "<style>p { background: u\\rl(//agency.example) }</style><p>",
                "<p style='background: image-set(\"//agency.example/a.png\" 1x)'>",
                "<a href='javascript:alert(1)'>x</a>",
                "<a href='file:///etc/passwd'>x</a>"
            })
    void whatIsLoadedFromElsewhereIsRefused(String page) {
        assertThat(html(page)).extracting(Problem::kind).contains(Kind.EXTERNAL);
    }

    @Test
    void whatNobodyCouldDrawIsRefused() throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(5_000, 5_000, BufferedImage.TYPE_BYTE_BINARY), "png", picture);
        String data = Base64.getEncoder().encodeToString(picture.toByteArray());

        assertThat(html("<img src='data:image/png;base64," + data + "'>"))
                .containsExactly(Problem.ofFile(Kind.TOO_INTRICATE, ""));
        assertThat(html("<b><div>".repeat(5_000))).containsExactly(Problem.ofFile(Kind.TOO_INTRICATE, ""));
        assertThat(html("<table>" + "<td colspan=1000 rowspan=1000>x".repeat(10)))
                .containsExactly(Problem.ofFile(Kind.TOO_INTRICATE, ""));
    }

    @Test
    void macrosAreRefused() {
        String macros = "application/vnd.ms-word.document.macroEnabled.main+xml";

        assertThat(kinds(TestDocx.of(p("x")).part("word/vbaProject.bin", "x"))).containsExactly(Kind.MACROS);
        assertThat(kinds(TestDocx.of(p("x")).type("word/main.xml", macros))).containsExactly(Kind.MACROS);
    }

    @Test
    void aLoopBesideOtherTextIsRefusedWhereParagraphsAreRepeated() {
        assertThat(docx(TestDocx.of(p("Signed by {{#people}}"), p("{{name}}"), p("{{/people}}"))))
                .extracting(Problem::kind)
                .containsExactly(Kind.SECTION_WITHIN_TEXT);
    }

    @Test
    void loopsThatShareARowButDoNotNestAreRefused() {
        assertThat(kinds(TestDocx.of(table(
                        row("{{#people}}", "a"), row("{{/people}}", "{{#client.vat}}"), row("{{/client.vat}}", "b")))))
                .containsExactly(Kind.SECTIONS_CROSS);
    }

    @Test
    void variablesWhereNoTextStandsAreRefused() {
        assertThat(kinds(TestDocx.of("<w:p><w:bookmarkStart w:name='{{client.name}}'/></w:p>")))
                .containsExactly(Kind.TAG_WITHIN_MARKUP);
        assertThat(kinds(TestDocx.of("<w:p><w:r><w:instrText>REF {{client.name}}</w:instrText></w:r></w:p>")))
                .containsExactly(Kind.TAG_WITHIN_MARKUP);
    }

    @Test
    void oldAndEncryptedFilesAreToldApart() {
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        byte[] encrypted = Arrays.copyOf(ole, ole.length + name.length);
        System.arraycopy(name, 0, encrypted, ole.length, name.length);

        assertThat(check.check(TemplateContent.of(ole), NAMES))
                .extracting(Problem::kind)
                .containsExactly(Kind.OLD_WORD);
        assertThat(check.check(TemplateContent.of(encrypted), NAMES))
                .extracting(Problem::kind)
                .containsExactly(Kind.ENCRYPTED);
    }

    @Test
    void aFileThatUnpacksToTooMuchIsNotUnpacked() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i < 60; i++) {
                zip.write(zeros);
            }
        }

        assertThat(check.check(TemplateContent.of(bytes.toByteArray()), NAMES))
                .containsExactly(Problem.ofFile(Kind.UNPACKS_TOO_LARGE, "50"));
    }

    @Test
    void entitiesAreNotRead() {
        TestDocx bomb = TestDocx.of(p("x"))
                .part("word/document.xml", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>");

        assertThat(kinds(bomb)).containsExactly(Kind.BROKEN);
    }

    @Test
    void whatIsNoTemplateAtAllIsSaid() {
        assertThat(html("")).containsExactly(Problem.ofFile(Kind.EMPTY, ""));
        assertThat(html("x".repeat(5_000_001))).containsExactly(Problem.ofFile(Kind.TOO_LARGE, "5"));
        assertThat(html("%PDF-1.7 <x>")).extracting(Problem::kind).containsExactly(Kind.NOT_THE_FORMAT);
        assertThat(check.check(new TemplateContent(TemplateFormat.HTML, new byte[] {(byte) 0xC4, 'x'}), NAMES))
                .extracting(Problem::kind)
                .containsExactly(Kind.NOT_THE_FORMAT);
        assertThat(kinds(TestDocx.of(p("x")).part("word/document.xml", "<w:document")))
                .containsExactly(Kind.BROKEN);
    }

    private List<Problem> html(String text) {
        return check.check(new TemplateContent(TemplateFormat.HTML, text.getBytes(StandardCharsets.UTF_8)), NAMES);
    }

    private List<Problem> docx(TestDocx template) {
        return check.check(TemplateContent.of(template.bytes()), NAMES);
    }

    private List<Kind> kinds(TestDocx template) {
        return docx(template).stream().map(Problem::kind).toList();
    }
}
