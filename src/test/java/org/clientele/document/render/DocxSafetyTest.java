package org.clientele.document.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.clientele.document.render.TestDocx.p;
import static org.clientele.document.render.TestDocx.wordPart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.clientele.document.render.Problem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing in a template of Word runs, or is loaded from elsewhere. */
class DocxSafetyTest {

    private static final Names NAMES = new Names(Set.of("client.name"), Set.of(), Map.of());
    private static final String LIBRE_OFFICE_PROPERTIES =
            "http://schemas.openxmlformats.org/officedocument/2006/relationships/metadata/core-properties";
    private static final String PICTURE = "<w:p><w:r><w:drawing><a:blip r:%s='out'/></w:drawing></w:r></w:p>";

    @Test
    void whatWordWritesByItselfIsTaken() throws IOException {
        TestDocx usual = TestDocx.of(
                        p("x"),
                        "<w:p><w:hyperlink r:id='out'/></w:p>",
                        PICTURE.formatted("embed").replace("out", "picture"))
                .related("picture", "image", "media/image1.png")
                .related("styles", "styles", "styles.xml")
                .related("core", LIBRE_OFFICE_PROPERTIES, "/docProps/core.xml")
                .related("people", "http://schemas.microsoft.com/office/2011/relationships/people", "/word/people.xml")
                .relatedOutside("out", "hyperlink", "https://agency.example")
                .part("word/media/image1.png", picture(10))
                .part("word/styles.xml", wordPart("styles", ""))
                .part("word/people.xml", wordPart("people", ""));

        assertThat(problems(usual)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"image", "attachedTemplate", "header", "aFChunk", "oleObject", "subDocument", "frame"})
    void onlyLinksLeadOut(String type) {
        assertThat(problems(TestDocx.of(p("x")).relatedOutside("out", type, "https://agency.example/x")))
                .containsExactly(Problem.ofFile(Kind.EXTERNAL, "https://agency.example/x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "prices.docx", "javascript:alert(1)"})
    void linksLeadToPagesAndPeopleOnly(String target) {
        assertThat(kinds(TestDocx.of(p("x")).relatedOutside("out", "hyperlink", target)))
                .containsExactly(Kind.EXTERNAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"link", "embed", "id"})
    void aLinkIsClickedOnAndNeverShownAsAPicture(String attribute) {
        assertThat(kinds(TestDocx.of(PICTURE.formatted(attribute))
                        .relatedOutside("out", "hyperlink", "https://agency.example")))
                .containsExactly(Kind.EXTERNAL);
    }

    @Test
    void picturesWithAnAddressOfTheirOwnAreRefused() {
        assertThat(
                        kinds(
                                TestDocx.of(
                                        "<w:p><w:r><w:pict><v:shape><v:imagedata src='file:///x.png'/></v:shape></w:pict></w:r></w:p>")))
                .containsExactly(Kind.EXTERNAL);
        assertThat(kinds(TestDocx.of(p("x")).related("out", "image", "http://agency.example/x.png")))
                .containsExactly(Kind.EXTERNAL);
        assertThat(kinds(drawing("<image href='file:///x.png'/>"))).containsExactly(Kind.EXTERNAL);
        assertThat(kinds(drawing("<path style='fill: url(#own)'/>"))).isEmpty();
    }

    private static TestDocx drawing(String content) {
        return TestDocx.of(p("x"))
                .related("drawing", "image", "media/a.png")
                .part("word/media/a.png", "<svg xmlns='http://www.w3.org/2000/svg'>" + content + "</svg>");
    }

    @ParameterizedTest
    @CsvSource({
        "aFChunk, other.docx",
        "oleObject, media/object.dat",
        "package, media/sheet.xlsx",
        "subDocument, part.xml"
    })
    void objectsAreRefusedWhateverTheyAreCalled(String type, String target) {
        assertThat(problems(TestDocx.of(p("x")).related("r", type, target).part("word/" + target, "x")))
                .containsExactly(Problem.ofFile(Kind.EMBEDDED_OBJECT, type + " " + target));
    }

    @Test
    void whatIsNoPictureIsRefused() {
        assertThat(kinds(TestDocx.of(p("x"))
                        .related("r", "image", "media/a.png")
                        .part("word/media/a.png", "%!PS-Adobe")))
                .containsExactly(Kind.EMBEDDED_OBJECT);
        assertThat(kinds(TestDocx.of(p("x")).part("word/embeddings/oleObject1.bin", "x")))
                .containsExactly(Kind.EMBEDDED_OBJECT);
        assertThat(kinds(TestDocx.of(p("x"), "<w:altChunk r:id='r'/>"))).containsExactly(Kind.EXTERNAL);
    }

    @Test
    void aPictureThatUnpacksToGigabytesIsRefused() throws IOException {
        assertThat(problems(TestDocx.of(p("x")).part("word/media/a.png", picture(5_000))))
                .containsExactly(Problem.ofFile(Kind.PICTURES_TOO_LARGE, "20"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INCLUDEPICTURE \"x.png\"",
                "\"INCLUDETEXT\" \"x\"",
                "\u00a0includepicture x",
                "INCLUDE</w:instrText></w:r><w:r><w:instrText>TEXT x",
                "<w:fldChar w:fldCharType='begin'/>QUOTE INCLUDE<w:fldChar w:fldCharType='end'/>PICTURE x",
                "DDEAUTO excel",
                "MACROBUTTON Run x"
            })
    void fieldsThatFetchOrStartSomethingAreRefused(String instruction) {
        String split = instruction
                .replace("<w:fldChar", "</w:instrText><w:fldChar")
                .replaceAll("(w:fldCharType='\\w+'/>)", "$1<w:instrText>");
        assertThat(kinds(TestDocx.of("<w:p><w:r><w:fldChar w:fldCharType='begin'/><w:instrText>" + split
                        + "</w:instrText><w:fldChar w:fldCharType='end'/></w:r></w:p>")))
                .contains(Kind.FIELD);
    }

    @Test
    void fieldsThatWriteATextAreTaken() {
        assertThat(kinds(TestDocx.of(
                        "<w:p><w:fldSimple w:instr=' PAGE  \\* MERGEFORMAT '/><w:fldSimple w:instr='= 1 + 2'/></w:p>")))
                .isEmpty();
        assertThat(kinds(TestDocx.of("<w:p><w:fldSimple w:instr='&quot;DDE&quot; x'/></w:p>")))
                .containsExactly(Kind.FIELD);
    }

    @Test
    void aHeaderIsFoundByItsRelationshipWhateverItsName() {
        TestDocx template = TestDocx.of(p("x"))
                .related("h", "header", "../Odd/Top.xml")
                .part("odd/top.xml", wordPart("hdr", p("{{no.such}}")));

        assertThat(problems(template))
                .extracting(Problem::kind, problem -> problem.place().part())
                .containsExactly(tuple(Kind.UNKNOWN_VARIABLE, Place.Part.HEADER));
    }

    @ParameterizedTest
    @CsvSource({
        "comments, comments",
        "chart, chartSpace",
        "diagramData, dataModel",
        "glossaryDocument, glossaryDocument"
    })
    void variablesWhereNothingIsFilledInAreRefused(String type, String root) {
        assertThat(problems(TestDocx.of(p("x"))
                        .related("r", type, "other.xml")
                        .part("word/other.xml", wordPart(root, "<a:t>{</a:t><a:t>{client.name}}</a:t>"))))
                .containsExactly(Problem.ofFile(Kind.TAG_NOT_FILLED, "{{client.name}}"));
    }

    @Test
    void strictOpenXmlIsCalledSo() {
        TestDocx strict = TestDocx.of(p("x"));
        String main =
                new String(wordPart("document", "<w:body>" + p("{{no.such}}") + "</w:body>"), StandardCharsets.UTF_8);
        strict.part(
                "word/document.xml",
                main.replace(
                        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                        "http://purl.oclc.org/ooxml/wordprocessingml/main"));

        assertThat(problems(strict)).containsExactly(Problem.ofFile(Kind.STRICT_WORD, ""));
    }

    @Test
    void entitiesAreReadInNoPart() {
        assertThat(kinds(TestDocx.of(p("x")).part("word/styles.xml", "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>")))
                .containsExactly(Kind.BROKEN);
    }

    @Test
    void relationshipsOfAnotherVocabularyAreNotOverlooked() {
        assertThat(kinds(TestDocx.of(p("x"))
                        .part(
                                "word/_rels/styles.xml.rels",
                                "<Relationships><Relationship Id='r' Type='x' Target='y'/></Relationships>")))
                .containsExactly(Kind.BROKEN);
    }

    @Test
    void aTemplateOfBeforeIsNotFilledEither() {
        TestDocx hostile =
                TestDocx.of(PICTURE.formatted("link")).relatedOutside("out", "hyperlink", "https://agency.example");

        assertThat(new Rendering().render(TemplateContent.of(hostile.bytes()), Map.of()))
                .isInstanceOfSatisfying(
                        Rendered.Refused.class,
                        refused -> assertThat(refused.problem().kind()).isEqualTo(Kind.EXTERNAL));
    }

    private static byte[] picture(int side) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY), "png", bytes);
        return bytes.toByteArray();
    }

    private static List<Problem> problems(TestDocx template) {
        return new TemplateCheck().check(TemplateContent.of(template.bytes()), NAMES);
    }

    private static List<Kind> kinds(TestDocx template) {
        return problems(template).stream().map(Problem::kind).toList();
    }
}
