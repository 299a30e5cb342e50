package org.clientele.document.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The parts of a DOCX (ECMA-376, part 2), unpacked. */
final class DocxPackage {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String TYPES_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private static final String RELATIONSHIPS_NAMESPACE =
            "http://schemas.openxmlformats.org/package/2006/relationships";

    /** Of the parts beside the main one that people read and that can hold variables. */
    private static final Set<String> TEXTS = Set.of(
            Relationship.OFFICE + "header",
            Relationship.OFFICE + "footer",
            Relationship.OFFICE + "footnotes",
            Relationship.OFFICE + "endnotes");

    private static final int MOST_PARTS = 2_000;

    /** In megabytes: read as a tree, XML takes ten times its length of memory. */
    private static final int LARGEST_XML = 10;

    private static final int MEGABYTE = 1_000_000;

    private final Map<String, byte[]> parts;

    /** By themselves: names that differ by small and capital letters only are one (part 2, 9.1.1). */
    private final Map<String, String> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private DocxPackage(Map<String, byte[]> parts) {
        this.parts = parts;
        parts.keySet().forEach(name -> {
            if (names.put(name, name) != null) {
                throw new ProblemException(Problem.Kind.BROKEN, "");
            }
        });
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

    byte[] content(String name) {
        return Optional.ofNullable(parts.get(name)).orElseThrow(() -> new ProblemException(Problem.Kind.BROKEN, ""));
    }

    /** Names of the parts with text: the main one, then its headers, footers and notes. */
    List<String> textParts() {
        List<Relationship> relationships = relationships();
        List<String> mains = relationships.stream()
                .filter(relationship ->
                        relationship.isOf("") && relationship.type().equals(Relationship.MAIN))
                .flatMap(relationship -> target(relationship).stream())
                .toList();
        if (mains.size() != 1 || !MAIN.equals(contentTypes().get(mains.getFirst()))) {
            throw new ProblemException(Problem.Kind.NOT_THE_FORMAT, "DOCX");
        }
        String main = mains.getFirst();
        Stream<String> others = relationships.stream()
                .filter(relationship -> relationship.isOf(main) && TEXTS.contains(relationship.type()))
                .flatMap(relationship -> target(relationship).stream());
        return Stream.concat(Stream.of(main), others).distinct().toList();
    }

    /** All there are, of whatever part. */
    List<Relationship> relationships() {
        return parts.keySet().stream()
                .filter(Relationship::isListedIn)
                .flatMap(list -> elements(list, RELATIONSHIPS_NAMESPACE).stream()
                        .filter(element -> "Relationship".equals(element.getLocalName()))
                        .map(element -> Relationship.of(element, list)))
                .toList();
    }

    /** Name of the part that it leads to, if there is one. */
    Optional<String> target(Relationship relationship) {
        return relationship.leadsOut() ? Optional.empty() : Optional.ofNullable(names.get(relationship.partName()));
    }

    /** What the parts are said to be, by name: of some nothing is said. */
    Map<String, String> contentTypes() {
        Map<String, String> own = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Map<String, String> usual = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Element element : elements(CONTENT_TYPES, TYPES_NAMESPACE)) {
            String type = element.getAttribute("ContentType");
            own.put(element.getAttribute("PartName"), type);
            usual.put(element.getAttribute("Extension"), type);
        }
        Map<String, String> types = new HashMap<>();
        for (String name : parts.keySet()) {
            String type = own.getOrDefault("/" + name, usual.get(name.substring(name.lastIndexOf('.') + 1)));
            if (type != null) {
                types.put(name, type);
            }
        }
        return types;
    }

    /** All types that are declared, also of parts that are not there. */
    List<String> declaredTypes() {
        return elements(CONTENT_TYPES, TYPES_NAMESPACE).stream()
                .map(element -> element.getAttribute("ContentType"))
                .toList();
    }

    /** Names of the parts that are XML, or might be read as such. */
    Set<String> xmlParts() {
        Map<String, String> types = contentTypes();
        return parts.keySet().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".rels")
                        || types.getOrDefault(name, "").endsWith("xml")
                        || Xml.mayBe(content(name)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Names of the other parts that a reader may see something of, such as charts and comments. */
    Set<String> shownParts() {
        Set<String> shown = xmlParts();
        textParts().forEach(shown::remove);
        relationships().stream()
                .filter(relationship -> relationship.isOf(""))
                .flatMap(relationship -> target(relationship).stream())
                .forEach(shown::remove);
        return shown;
    }

    /** Programs differ in what they make of elements of another vocabulary in these parts, so there may be none. */
    private List<Element> elements(String part, String namespace) {
        List<Element> elements = Xml.elements(xml(part), "*", "*");
        if (!elements.stream().allMatch(element -> namespace.equals(element.getNamespaceURI()))) {
            throw new ProblemException(Problem.Kind.BROKEN, "");
        }
        return elements;
    }

    Document xml(String name) {
        byte[] part = content(name);
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
