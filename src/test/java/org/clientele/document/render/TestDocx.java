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

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();

    private TestDocx() {
        part(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"r1\" Target=\"word/document.xml\" Type=\"http://schemas.openxmlformats.org/"
                        + "officeDocument/2006/relationships/officeDocument\"/></Relationships>");
    }

    /** A document with these paragraphs and tables. */
    public static TestDocx of(String... content) {
        TestDocx docx = new TestDocx();
        docx.type("word/document.xml", TYPE + "document.main+xml");
        docx.parts.put("word/document.xml", root("document", "<w:body>" + String.join("", content) + "</w:body>"));
        return docx;
    }

    public TestDocx header(String... content) {
        type("word/header1.xml", TYPE + "header+xml");
        return part("word/header1.xml", root("hdr", String.join("", content)));
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

    private static byte[] root(String name, String content) {
        return "<?xml version=\"1.0\"?><w:%s xmlns:w=\"%s\">%s</w:%s>"
                .formatted(name, WORD, content, name)
                .getBytes(StandardCharsets.UTF_8);
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
