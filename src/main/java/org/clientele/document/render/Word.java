package org.clientele.document.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The few words of WordprocessingML (ECMA-376, part 1, 17) that templates are about. */
final class Word {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    static final String PARAGRAPH = "p";
    static final String RUN = "r";
    static final String RUN_PROPERTIES = "rPr";
    static final String TEXT = "t";
    static final String TABLE = "tbl";
    static final String ROW = "tr";
    static final String CELL = "tc";

    /** What shows something without being text. */
    private static final Set<String> SHOWN =
            Set.of("drawing", "pict", "object", "sectPr", "sym", "footnoteReference", "br");

    private Word() {}

    static boolean is(@Nullable Node node, String name) {
        return node instanceof Element && NAMESPACE.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    static List<Element> all(Document document, String name) {
        return Xml.elements(document, NAMESPACE, name);
    }

    /** The nearest element of the name that the node is in. */
    static Optional<Element> around(Node node, String name) {
        Node parent = node.getParentNode();
        while (parent != null && !is(parent, name)) {
            parent = parent.getParentNode();
        }
        return Optional.ofNullable((Element) parent);
    }

    /** The texts of a paragraph, without those of text boxes in it, which have paragraphs of their own. */
    static List<Element> texts(Element paragraph) {
        List<Element> texts = new ArrayList<>();
        collect(paragraph, texts);
        return texts;
    }

    private static void collect(Node parent, List<Element> texts) {
        for (Node child : Xml.children(parent)) {
            if (is(child, TEXT)) {
                texts.add((Element) child);
            } else if (!is(child, PARAGRAPH)) {
                collect(child, texts);
            }
        }
    }

    /** What one reads in a paragraph. */
    static String textOf(Element paragraph) {
        StringBuilder text = new StringBuilder();
        texts(paragraph).forEach(part -> text.append(part.getTextContent()));
        return text.toString();
    }

    /** Whether one sees nothing of it, not even a picture, and no section begins or ends there. */
    static boolean isBlank(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            return node.getNodeValue().isBlank();
        }
        if (node instanceof Element && SHOWN.contains(node.getLocalName())) {
            return false;
        }
        return Xml.children(node).stream().allMatch(Word::isBlank);
    }

    static Element make(Document document, String name) {
        return document.createElementNS(NAMESPACE, "w:" + name);
    }
}
