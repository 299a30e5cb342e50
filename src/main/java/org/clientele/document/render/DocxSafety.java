package org.clientele.document.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.document.pdf.PictureBounds;
import org.clientele.document.render.Problem.Kind;
import org.w3c.dom.Document;

/**
 * Finds what in a DOCX could run or be loaded from elsewhere. Only what is known to do neither is let through: types of
 * relationships, pictures and fields that are named here. It is asked when a template comes, and again for each document.
 */
final class DocxSafety {

    private static final String MICROSOFT = "http://schemas.microsoft.com/office/";

    /** Of the properties of a file: that of the standard (ECMA-376, part 2, annex E), and those of some programs. */
    private static final List<String> METADATA = List.of(
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/",
            Relationship.OFFICE + "metadata/",
            "http://schemas.openxmlformats.org/officedocument/2006/relationships/metadata/");

    private static final String FONT = Relationship.OFFICE + "font";
    private static final String IMAGE = Relationship.OFFICE + "image";
    private static final String PRINTER = Relationship.OFFICE + "printerSettings";

    /** What Word writes by itself, and pictures, charts and SmartArt, whose texts stand in the file. */
    private static final Set<String> KNOWN = Stream.of(
                    Stream.of(
                                    "officeDocument,extended-properties,custom-properties,styles,numbering,settings",
                                    "webSettings,fontTable,theme,themeOverride,header,footer,footnotes,endnotes",
                                    "comments,glossaryDocument,image,font,customXml,customXmlProps,hyperlink,thumbnail",
                                    "printerSettings,chart,chartUserShapes,diagramData,diagramLayout",
                                    "diagramQuickStyle,diagramColors")
                            .flatMap(names -> Stream.of(names.split(",")))
                            .map(Relationship.OFFICE::concat),
                    METADATA.stream().flatMap(base -> Stream.of(base + "core-properties", base + "thumbnail")),
                    Stream.of(
                                    "2007/relationships/stylesWithEffects",
                                    "2007/relationships/diagramDrawing",
                                    "2007/relationships/hdphoto",
                                    "2011/relationships/chartStyle",
                                    "2011/relationships/chartColorStyle",
                                    "2011/relationships/commentsExtended",
                                    "2011/relationships/people",
                                    "2016/09/relationships/commentsIds",
                                    "2018/08/relationships/commentsExtensible",
                                    "2020/02/relationships/classificationlabels",
                                    "2020/10/relationships/intelligence")
                            .map(MICROSOFT::concat))
            .flatMap(types -> types)
            .collect(Collectors.toUnmodifiableSet());

    /** Where a reader may be led by a click. */
    private static final Pattern LINK = Pattern.compile("(https?://|mailto:|tel:|#).*", Pattern.CASE_INSENSITIVE);

    private static final String STRICT = "http://purl.oclc.org/ooxml/";
    private static final Pattern OBJECT = Pattern.compile("word/(embeddings|activex)/.*", Pattern.CASE_INSENSITIVE);

    private final DocxPackage file;
    private final List<Relationship> relationships;
    private final Set<String> xml;
    /** By the names of the parts, as what others refer to them. */
    private final Map<String, Set<String>> types;

    private final PictureBounds pictures = new PictureBounds();
    private final List<Problem> problems = new ArrayList<>();

    private DocxSafety(DocxPackage file) {
        this.file = file;
        this.relationships = file.relationships();
        this.xml = file.xmlParts();
        this.types = relationships.stream()
                .filter(relationship -> file.target(relationship).isPresent())
                .collect(Collectors.groupingBy(
                        relationship -> file.target(relationship).orElseThrow(),
                        Collectors.mapping(Relationship::type, Collectors.toSet())));
    }

    /**
     * What is dangerous in the file; for files in another format of Word, this alone.
     *
     * @throws ProblemException if a part is damaged
     */
    static List<Problem> problems(DocxPackage file) {
        if (hasMacros(file)) {
            return List.of(Problem.ofFile(Kind.MACROS, ""));
        }
        DocxSafety safety = new DocxSafety(file);
        safety.relationships.forEach(safety::check);
        if (safety.problems.isEmpty()) {
            file.names().forEach(safety::checkPart);
        }
        return safety.problems.stream()
                .distinct()
                .filter(safety.tellsMost())
                .sorted(Comparator.comparing(Problem::kind))
                .toList();
    }

    private static boolean hasMacros(DocxPackage file) {
        return Stream.concat(file.names().stream(), file.declaredTypes().stream())
                .map(text -> text.toLowerCase(Locale.ROOT))
                .anyMatch(text -> text.contains("macroenabled") || text.contains("vbaproject"));
    }

    /** Where the format is another one, nothing else needs to be said. */
    private Predicate<Problem> tellsMost() {
        boolean isStrict = problems.stream().anyMatch(problem -> problem.kind() == Kind.STRICT_WORD);
        return problem -> !isStrict || problem.kind() == Kind.STRICT_WORD;
    }

    private void check(Relationship relationship) {
        boolean isLink = relationship.type().equals(Relationship.HYPERLINK);
        boolean isFragment = isLink && relationship.target().startsWith("#");
        if (relationship.type().startsWith(STRICT)) {
            add(Kind.STRICT_WORD, "");
        } else if (relationship.leadsOut()) {
            if (!isLink || !LINK.matcher(relationship.target()).matches()) {
                add(Kind.EXTERNAL, relationship.target());
            }
        } else if (relationship.hasAddress()) {
            add(Kind.EXTERNAL, relationship.target());
        } else if (!KNOWN.contains(relationship.type()) || isLink && !isFragment) {
            add(Kind.EMBEDDED_OBJECT, relationship.shortType() + " " + relationship.target());
        }
    }

    private void checkPart(String name) {
        if (OBJECT.matcher(name).matches()) {
            add(Kind.EMBEDDED_OBJECT, name);
        } else if (xml.contains(name)) {
            Document document = file.xml(name);
            boolean isPicture = isOneOf(name, Set.of(IMAGE));
            if (isPicture && !Pictures.isSafeDrawing(document)) {
                add(Kind.EXTERNAL, name);
            } else if (!isPicture) {
                checkMarkup(name, document);
            }
        } else if (!Pictures.isPicture(file.content(name)) && !isOneOf(name, Set.of(FONT, PRINTER))) {
            add(Kind.EMBEDDED_OBJECT, name);
        } else if (!pictures.holdFor(file.content(name))) {
            add(Kind.PICTURES_TOO_LARGE, String.valueOf(PictureBounds.largest()));
        }
    }

    private void checkMarkup(String name, Document document) {
        Set<String> links = relationships.stream()
                .filter(relationship -> relationship.isOf(name) && relationship.leadsOut())
                .map(Relationship::id)
                .collect(Collectors.toSet());
        boolean isStrict = Xml.elements(document, "*", "*").stream()
                .anyMatch(element -> element.getNamespaceURI() != null
                        && element.getNamespaceURI().startsWith(STRICT));
        if (isStrict) {
            add(Kind.STRICT_WORD, "");
        }
        DocxMarkup.loading(document, links).forEach(loading -> add(Kind.EXTERNAL, loading));
        WordFields.suspicious(document).forEach(field -> add(Kind.FIELD, field));
    }

    private boolean isOneOf(String name, Set<String> kind) {
        return types.getOrDefault(name, Set.of()).stream().anyMatch(kind::contains);
    }

    private void add(Kind kind, String subject) {
        problems.add(Problem.ofFile(kind, subject));
    }
}
