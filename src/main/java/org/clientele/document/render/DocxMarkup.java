package org.clientele.document.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Finds elements and attributes in a part of a DOCX that make a program fetch or start something. */
final class DocxMarkup {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String VML = "urn:schemas-microsoft-com:vml";
    private static final Pattern OF_OFFICE = Pattern.compile(
            "(http://schemas\\.(openxmlformats\\.org|microsoft\\.com/office)/|urn:schemas-microsoft-com:).*");

    /** Parts of other files, programs, films, sources of mail merge, frames (ECMA-376, part 1, 17.14, 17.15, 17.17, 20.1.3). */
    private static final Set<String> LOADING = Set.of(
            "altChunk",
            "subDoc",
            "OLEObject",
            "control",
            "movie",
            "contentPart",
            "mailMerge",
            "attachedTemplate",
            "saveThroughXslt",
            "frameset",
            "externalData",
            "audioFile",
            "videoFile",
            "quickTimeFile",
            "audioCd",
            "wavAudioFile",
            "webVideoPr");

    private static final Set<String> CLICKED = Set.of("hlinkClick", "hlinkHover", "hlinkMouseOver");
    private static final Set<String> LINKING = Set.of("link", "href");
    private static final Set<String> SOURCES = Set.of("src", "althref");
    private static final Set<String> FILLS = Set.of("imagedata", "fill", "stroke");

    private final Set<String> links;
    private final List<String> found = new ArrayList<>();

    private DocxMarkup(Set<String> links) {
        this.links = links;
    }

    /**
     * What would be loaded: names of elements, or addresses.
     *
     * @param links ids of the relationships of this part that lead out, which only what is clicked on may use
     */
    static List<String> loading(Document document, Set<String> links) {
        DocxMarkup markup = new DocxMarkup(links);
        Xml.elements(document, "*", "*").forEach(markup::look);
        return markup.found;
    }

    private void look(Element element) {
        if (isOfOffice(element) && LOADING.contains(element.getLocalName())) {
            found.add(element.getLocalName());
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (isLoading(element, attribute)) {
                found.add(element.getLocalName() + " " + attribute.getValue());
            }
        }
    }

    private static boolean isOfOffice(Element element) {
        return element.getNamespaceURI() != null
                && OF_OFFICE.matcher(element.getNamespaceURI()).matches();
    }

    private boolean isLoading(Element element, Attr attribute) {
        if (attribute.getValue().isBlank()) {
            return false;
        }
        boolean isRelationship = RELATIONSHIPS.equals(attribute.getNamespaceURI());
        String name = attribute.getLocalName();
        if (VML.equals(element.getNamespaceURI())
                && (SOURCES.contains(name) || FILLS.contains(element.getLocalName()) && name.equals("href"))) {
            return true;
        }
        return isRelationship && LINKING.contains(name)
                || links.contains(attribute.getValue()) && !(isRelationship && name.equals("id") && isClicked(element));
    }

    private static boolean isClicked(Element element) {
        return Word.is(element, "hyperlink")
                || DRAWING.equals(element.getNamespaceURI()) && CLICKED.contains(element.getLocalName());
    }
}
