package org.clientele.resume.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.clientele.resume.text.ResumeReading.Extracted;
import org.clientele.resume.text.ResumeReading.Reason;
import org.clientele.resume.text.ResumeReading.Refused;
import org.junit.jupiter.api.Test;

class ResumeTextTest {

    private static final String PDF = "application/pdf";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String ODT = "application/vnd.oasis.opendocument.text";

    private static final String WORD = """
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>%s</w:body></w:document>""";
    private static final String WORD_STYLES = """
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
              <w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>
            </w:styles>""";

    private final ResumeText texts = new ResumeText();

    @Test
    void aPdfKeepsItsHeadingsParagraphsAndLists() throws IOException {
        byte[] pdf = pdf(1, page -> {
            line(page, FontName.HELVETICA_BOLD, 18, 760, "Experience");
            line(
                    page,
                    FontName.HELVETICA,
                    10,
                    730,
                    "Developer of warehouses and of everything that stands in them for many");
            line(page, FontName.HELVETICA, 10, 718, "years, first in Gdynia.");
            line(page, FontName.HELVETICA, 10, 690, "- Java and <SQL>");
            line(page, FontName.HELVETICA, 10, 670, "- Kotlin");
        });

        assertThat(read(PDF, pdf).html()).isEqualTo("""
                <h2>Experience</h2>\
                <p>Developer of warehouses and of everything that stands in them for many years, first in Gdynia.</p>\
                <ul><li>Java and &lt;SQL&gt;</li><li>Kotlin</li></ul>""");
    }

    @Test
    void aPdfUnderAPasswordIsRefused() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            assertThat(reason(PDF, bytes(document))).isEqualTo(Reason.PROTECTED);
        }
    }

    @Test
    void ofAPdfOfThreeHundredPagesTheFirstHundredAreRead() throws IOException {
        AtomicInteger number = new AtomicInteger();
        byte[] pdf = pdf(
                300, page -> line(page, FontName.HELVETICA, 10, 700, "This is page " + number.incrementAndGet() + "."));

        Extracted read = read(PDF, pdf);

        assertThat(read.inPart()).isTrue();
        assertThat(read.text()).contains("page 1.", "page 100.").doesNotContain("page 101.", "page 300.");
    }

    @Test
    void ofAVeryLongTextTheBeginningIsRead() throws IOException {
        byte[] text = "Nobody reads all of this, and nobody has to.\n\n"
                .repeat(30_000)
                .getBytes(StandardCharsets.UTF_8);

        assertThat(read("text/plain", text)).satisfies(read -> {
            assertThat(read.inPart()).isTrue();
            assertThat(read.html()).hasSizeBetween(250_000, 450_000);
        });
    }

    @Test
    void aScanWithoutTextIsRefused() throws IOException {
        assertThat(reason(PDF, pdf(2, page -> line(page, FontName.HELVETICA, 8, 20, "- 1 -"))))
                .isEqualTo(Reason.NO_TEXT);
        assertThat(reason("image/png", new byte[] {1, 2, 3})).isEqualTo(Reason.IMAGE);
    }

    @Test
    void whatIsBrokenIsRefused() throws IOException {
        byte[] half = pdf(1, page -> line(page, FontName.HELVETICA, 12, 700, "Half of it"));
        assertThat(reason(PDF, "%PDF-1.7 and no more".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.BROKEN);
        assertThat(reason(DOCX, half)).isEqualTo(Reason.BROKEN);
        assertThat(reason("application/zip", half)).isEqualTo(Reason.UNKNOWN_KIND);
    }

    @Test
    void aWordDocumentKeepsItsStructure() throws IOException {
        String body = """
                <w:p><w:pPr><w:pStyle w:val="berschrift1"/></w:pPr><w:r><w:t>Żółw &amp; Söhne</w:t></w:r></w:p>
                <w:p><w:r><w:t xml:space="preserve">Was </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>responsible</w:t></w:r>
                  <w:r><w:t xml:space="preserve"> for 12 people.</w:t></w:r></w:p>
                <w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Русский</w:t></w:r></w:p>
                <w:tbl><w:tr><w:tc><w:p><w:r><w:t>in a table</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
                <mc:AlternateContent><mc:Fallback><w:p><w:r><w:t>twice</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>""";

        Extracted read = read(DOCX, docx(body, Map.of()));

        assertThat(read.html()).isEqualTo("""
                <h2>Żółw &amp; Söhne</h2><p>Was <strong>responsible</strong> for 12 people.</p>\
                <ul><li>Русский</li></ul><p>in a table</p>""");
        assertThat(read.text()).isEqualTo("Żółw & Söhne\nWas responsible for 12 people.\nРусский\nin a table");
    }

    @Test
    void boldLinesAreTheHeadingsWhereThereAreNoOthers() throws IOException {
        String body = """
                <w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Experience</w:t></w:r></w:p>
                <w:p><w:r><w:t>Drove trucks for many years.</w:t></w:r></w:p>""";

        assertThat(read(DOCX, docx(body, Map.of())).html())
                .isEqualTo("<h2>Experience</h2><p>Drove trucks for many years.</p>");
    }

    @Test
    void macrosAndWhatStandsElsewhereAreLeftWhereTheyAre() throws IOException {
        String body = """
                <w:p><w:r><w:instrText>DDEAUTO calc</w:instrText></w:r><w:hyperlink r:id="r1">
                <w:r><w:t>A profile somewhere on the net</w:t></w:r></w:hyperlink></w:p>""";
        byte[] docx = docx(
                body,
                Map.of(
                        "word/vbaProject.bin", "Shell \"calc\"",
                        "word/_rels/document.xml.rels", """
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                        <Relationship Id="r1" Type="x/attachedTemplate" Target="http://127.0.0.1:9/evil.dotm" TargetMode="External"/>
                        </Relationships>"""));

        assertThat(read(DOCX, docx).html()).isEqualTo("<p>A profile somewhere on the net</p>");
    }

    @Test
    void aZipBombIsRefused() throws IOException {
        String bomb = "<w:p><w:r><w:t>" + "A".repeat(30_000_000) + "</w:t></w:r></w:p>";
        assertThat(reason(DOCX, docx(bomb, Map.of()))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void entitiesAreNeverExpanded() throws IOException {
        byte[] docx = zip(Map.of("word/document.xml", """
                <!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/passwd">]>
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
                <w:p><w:r><w:t>&file;</w:t></w:r></w:p></w:document>"""));
        assertThat(reason(DOCX, docx)).isEqualTo(Reason.BROKEN);
    }

    @Test
    void anOpenDocumentKeepsItsStructure() throws IOException {
        byte[] odt = zip(Map.of("content.xml", """
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                    xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
                    xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0">
                <office:automatic-styles><style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style>
                </office:automatic-styles><office:body><office:text>
                <text:h text:outline-level="1">Erfahrung</text:h>
                <text:p>Leiterin <text:span text:style-name="T1">Einkauf</text:span>, 2019<office:annotation><text:p>secret</text:p></office:annotation></text:p>
                <text:list><text:list-item><text:p>Polnisch</text:p></text:list-item></text:list>
                </office:text></office:body></office:document-content>"""));

        assertThat(read(ODT, odt).html()).isEqualTo("""
                <h2>Erfahrung</h2><p>Leiterin <strong>Einkauf</strong>, 2019</p><ul><li>Polnisch</li></ul>""");
    }

    @Test
    void anOpenDocumentUnderAPasswordIsRefused() throws IOException {
        byte[] odt = zip(Map.of("content.xml", "x", "META-INF/manifest.xml", "<manifest:encryption-data/>"));
        assertThat(reason(ODT, odt)).isEqualTo(Reason.PROTECTED);
    }

    @Test
    void textIsReadInItsOwnEncoding() throws IOException {
        String polish = "DOŚWIADCZENIE\nZarządzanie zespołem sprzedaży; świetna znajomość języków.\n\n* żółw\n";
        String russian = "Опыт работы: разработчик складских систем, более десяти лет, команда и заказчики.";
        List.of("UTF-8", "windows-1250", "UTF-16")
                .forEach(encoding -> assertThat(read("text/plain", polish.getBytes(Charset.forName(encoding)))
                                .html())
                        .as(encoding)
                        .isEqualTo(
                                "<h2>DOŚWIADCZENIE</h2><p>Zarządzanie zespołem sprzedaży; świetna znajomość języków.</p>"
                                        + "<ul><li>żółw</li></ul>"));
        assertThat(read("text/plain", russian.getBytes(Charset.forName("windows-1251")))
                        .text())
                .isEqualTo(russian);
    }

    @Test
    void ofHtmlOnlyTheTextIsTaken() throws IOException {
        String html = """
                <html><head><title>t</title><script>alert(1)</script></head><body onload="alert(2)">
                <h1>Skills</h1><p>Knows <b>HTML</b> <a href="javascript:alert(3)">well</a><img src=x onerror=alert(4)></p>
                <ul><li>and lists</ul><style>p {}</style><iframe src="//x.example"></iframe></body></html>""";

        assertThat(read("text/html; charset=UTF-8", html.getBytes(StandardCharsets.UTF_8))
                        .html())
                .isEqualTo("<h2>Skills</h2><p>Knows <strong>HTML </strong>well</p><ul><li>and lists</li></ul>");
    }

    @Test
    void aFileThatTakesTooLongIsGivenUp() throws IOException {
        ResumeText impatient = new ResumeText(Duration.ofMillis(1));
        byte[] text = "Long enough to be a text, but there is no time".getBytes(StandardCharsets.UTF_8);
        assertThat(impatient.read("text/plain", "resume.txt", () -> new ByteArrayInputStream(text)))
                .isEqualTo(new Refused(Reason.TOO_SLOW));
    }

    /** Nothing but the name tells that a text in an old encoding is one. */
    @Test
    void whatTheContentDoesNotTellTheNameDoes() {
        String russian = "Разработчик складских программ в Гдыне, пять лет опыта";
        String unknown = "application/octet-stream";
        assertThat(read(unknown, "резюме.TXT", russian.getBytes(Charset.forName("windows-1251")))
                        .text())
                .contains(russian);
        assertThat(reason(unknown, "broken.docx", new byte[] {7, 0, 1, 2})).isEqualTo(Reason.BROKEN);
        assertThat(reason(unknown, "notes.txt", new byte[] {7, 0, 1, 2})).isEqualTo(Reason.BROKEN);
        assertThat(reason(unknown, "film.mkv", new byte[] {7, 0, 1, 2})).isEqualTo(Reason.UNKNOWN_KIND);
    }

    @Test
    void whatIsNoScanIsNotCalledOne() {
        assertThat(reason("text/html", "<p></p>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Reason.EMPTY);
    }

    private Extracted read(String mediaType, byte[] content) {
        return read(mediaType, "resume", content);
    }

    private Extracted read(String mediaType, String name, byte[] content) {
        ResumeReading reading = texts.read(mediaType, name, () -> new ByteArrayInputStream(content));
        assertThat(reading).isInstanceOf(Extracted.class);
        return (Extracted) reading;
    }

    private Reason reason(String mediaType, byte[] content) {
        return reason(mediaType, "resume", content);
    }

    private Reason reason(String mediaType, String name, byte[] content) {
        ResumeReading reading = texts.read(mediaType, name, () -> new ByteArrayInputStream(content));
        assertThat(reading).isInstanceOf(Refused.class);
        return ((Refused) reading).reason();
    }

    @FunctionalInterface
    private interface Drawing {
        void on(PDPageContentStream page) throws IOException;
    }

    private static byte[] pdf(int pages, Drawing drawing) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int number = 0; number < pages; number++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    drawing.on(content);
                }
            }
            return bytes(document);
        }
    }

    private static void line(PDPageContentStream page, FontName font, int size, int y, String text) throws IOException {
        page.beginText();
        page.setFont(new PDType1Font(font), size);
        page.newLineAtOffset(50, y);
        page.showText(text);
        page.endText();
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static byte[] docx(String body, Map<String, String> others) throws IOException {
        Map<String, String> parts = new HashMap<>(others);
        parts.put("word/document.xml", WORD.formatted(body));
        parts.put("word/styles.xml", WORD_STYLES);
        return zip(parts);
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
