package org.clientele.document.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The parts of a DOCX (ECMA-376, part 2), unpacked. */
final class DocxPackage {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String TYPES_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String MAIN = WORD_TYPE + "document.main+xml";

    /** What people read and can hold variables; the main part comes first. */
    private static final List<String> TEXTS = List.of(
            MAIN,
            WORD_TYPE + "header+xml",
            WORD_TYPE + "footer+xml",
            WORD_TYPE + "footnotes+xml",
            WORD_TYPE + "endnotes+xml");

    private static final int MOST_PARTS = 2_000;

    /** In megabytes: read as a tree, XML takes ten times its length of memory. */
    private static final int LARGEST_XML = 10;

    private static final int MEGABYTE = 1_000_000;

    private final Map<String, byte[]> parts;

    private DocxPackage(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /**
     * Unpacks a file.
     *
     * @param most bytes that it may unpack to
     * @throws ProblemException if there are more, or if it is no DOCX
     */
    static DocxPackage read(byte[] file, long most) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long left = most;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
                left -= part.length;
                if (left < 0 || parts.size() == MOST_PARTS) {
                    throw new ProblemException(Problem.Kind.UNPACKS_TOO_LARGE, String.valueOf(most / MEGABYTE));
                }
                if (!entry.isDirectory() && parts.put(entry.getName(), part) != null) {
                    throw new ProblemException(Problem.Kind.BROKEN, "");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new ProblemException(Problem.Kind.BROKEN, "");
        }
        if (!parts.containsKey(CONTENT_TYPES)) {
            throw new ProblemException(Problem.Kind.NOT_THE_FORMAT, "DOCX");
        }
        return new DocxPackage(parts);
    }

    Set<String> names() {
        return parts.keySet();
    }

    /** Names of the parts with text: the main one, headers, footers and notes. */
    List<String> textParts() {
        Map<String, String> types = contentTypes();
        List<String> texts = TEXTS.stream()
                .flatMap(type -> parts.keySet().stream().filter(name -> type.equals(types.get(name))))
                .toList();
        if (texts.isEmpty() || !MAIN.equals(types.get(texts.getFirst()))) {
            throw new ProblemException(Problem.Kind.NOT_THE_FORMAT, "DOCX");
        }
        return texts;
    }

    /** Types of content by the names of the parts that have one of their own. */
    Map<String, String> contentTypes() {
        Map<String, String> types = new LinkedHashMap<>();
        for (Element override : Xml.elements(xml(CONTENT_TYPES), TYPES_NAMESPACE, "Override")) {
            String name = override.getAttribute("PartName");
            types.put(name.startsWith("/") ? name.substring(1) : name, override.getAttribute("ContentType"));
        }
        return types;
    }

    Document xml(String name) {
        byte[] part =
                Optional.ofNullable(parts.get(name)).orElseThrow(() -> new ProblemException(Problem.Kind.BROKEN, ""));
        if (part.length > LARGEST_XML * MEGABYTE) {
            throw new ProblemException(Problem.Kind.UNPACKS_TOO_LARGE, String.valueOf(LARGEST_XML));
        }
        return Xml.parse(part);
    }

    void replace(String name, byte[] content) {
        parts.put(name, content);
    }

    /** Packed again, with the parts in the order that they came in. */
    byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
