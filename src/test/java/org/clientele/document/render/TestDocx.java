package org.clientele.document.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Small documents of Word, written by hand so that their runs are cut where a test wants it. */
public final class TestDocx {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder relationships = new StringBuilder();

    private TestDocx() {
        part("_rels/.rels", relationships(relationship("r1", OFFICE + "officeDocument", "word/document.xml")));
    }

    /** A document with these paragraphs and tables. */
    public static TestDocx of(String... content) {
        TestDocx docx = new TestDocx();
        docx.type("word/document.xml", TYPE + "document.main+xml");
        docx.parts.put("word/document.xml", wordPart("document", "<w:body>" + String.join("", content) + "</w:body>"));
        return docx;
    }

    public TestDocx header(String... content) {
        type("word/header1.xml", TYPE + "header+xml");
        part("word/header1.xml", wordPart("hdr", String.join("", content)));
        return related("header1", "header", "header1.xml");
    }

    /** The main part refers to another one. */
    public TestDocx related(String id, String type, String target) {
        relationships.append(relationship(id, type.contains("/") ? type : OFFICE + type, target));
        return this;
    }

    /** The main part refers to something outside. */
    public TestDocx relatedOutside(String id, String type, String target) {
        relationships.append(relationship(id, OFFICE + type, target)
                .replace("<Relationship ", "<Relationship TargetMode=\"External\" "));
        return this;
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target);
    }

    private static String relationships(String content) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content
                + "</Relationships>";
    }

    public TestDocx part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public TestDocx part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public TestDocx type(String name, String type) {
        types.append("<Override PartName=\"/%s\" ContentType=\"%s\"/>".formatted(name, type));
        return this;
    }

    /** A part of WordprocessingML, which also knows the names of pictures. */
    public static byte[] wordPart(String name, String content) {
        return """
                <?xml version="1.0"?><w:%s xmlns:w="%s" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
                xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">%s</w:%s>""".formatted(name, WORD, content, name).getBytes(StandardCharsets.UTF_8);
    }

    /** A paragraph of runs. */
    public static String p(String... texts) {
        StringBuilder runs = new StringBuilder();
        for (String text : texts) {
            runs.append(text.startsWith("<w:") ? text : run(text));
        }
        return "<w:p>" + runs + "</w:p>";
    }

    public static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    public static String bold(String text) {
        return "<w:r><w:rPr><w:b/></w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    /** A paragraph with a picture that the file does not hold. */
    public static String linkedPicture(String relationship) {
        return """
                <w:p><w:r><w:drawing>
                <wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">
                <wp:extent cx="900000" cy="900000"/><wp:docPr id="1" name="x"/>
                <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">
                <pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">
                <pic:nvPicPr><pic:cNvPr id="0" name="x"/><pic:cNvPicPr/></pic:nvPicPr>
                <pic:blipFill><a:blip r:link="%s"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>
                <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="900000"/></a:xfrm>
                <a:prstGeom prst="rect"/></pic:spPr></pic:pic></a:graphicData></a:graphic>
                </wp:inline></w:drawing></w:r></w:p>""".formatted(relationship);
    }

    public static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    public static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc>")
                    .append(cell.startsWith("<w:p>") ? cell : p(cell))
                    .append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    public byte[] bytes() {
        String contentTypes =
                "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + types + "</Types>";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            write(zip, "[Content_Types].xml", contentTypes.getBytes(StandardCharsets.UTF_8));
            write(
                    zip,
                    "word/_rels/document.xml.rels",
                    relationships(relationships.toString()).getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                write(zip, part.getKey(), part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** What one part holds. */
    public static String part(byte[] docx, String name) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalArgumentException("No part " + name);
    }

    /** What one reads in the main part, a line for each paragraph and row. */
    public static String text(byte[] docx) {
        return part(docx, "word/document.xml")
                .replaceAll("</w:p></w:tc><w:tc>", " | ")
                .replaceAll("<w:br/>", "/")
                .replaceAll("</w:p>", "\n")
                .replaceAll("<[^>]*>", "")
                .strip();
    }
}
