package org.clientele.document.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientele.document.render.Place.Part;
import org.clientele.document.render.Problem.Kind;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Checks the tags of one part of a DOCX, and says in which paragraph or row of a table each stands. */
final class WordCheck {

    private static final int EXCERPT = 60;

    /** Where a section began, to compare with where it ends. */
    private record Opened(String path, Element paragraph, boolean afterText) {}

    private final Document document;
    private final TagCheck tags;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Opened> open = new ArrayList<>();
    private final Map<Node, Integer> numbers = new HashMap<>();

    WordCheck(Document document, Names names) {
        this.document = document;
        this.tags = new TagCheck(names);
    }

    List<Problem> problems() {
        number(Word.PARAGRAPH);
        number(Word.TABLE);
        Word.all(document, Word.PARAGRAPH).forEach(this::check);
        Xml.elements(document, "*", "*").forEach(this::checkElsewhere);
        problems.addAll(tags.finish());
        return problems;
    }

    private void number(String name) {
        int number = 0;
        for (Element element : Word.all(document, name)) {
            number++;
            numbers.put(element, number);
        }
    }

    /** Braces outside of texts: in an attribute, a formula or a field, where no value can be put. */
    private void checkElsewhere(Element element) {
        List<String> written = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            written.add(element.getAttributes().item(i).getNodeValue());
        }
        if (!Word.is(element, Word.TEXT)) {
            Xml.children(element).stream()
                    .filter(child -> child.getNodeType() == Node.TEXT_NODE)
                    .forEach(child -> written.add(child.getNodeValue()));
        }
        written.stream()
                .filter(text -> text.contains(Tag.OPEN))
                .forEach(text -> problems.add(new Problem(Kind.TAG_WITHIN_MARKUP, excerpt(text), Place.file())));
    }

    private void check(Element paragraph) {
        String text = Word.textOf(paragraph);
        if (!text.contains(Tag.OPEN)) {
            return;
        }
        Place place = place(paragraph, text);
        for (Braces braces : Braces.in(text)) {
            String written = braces.closed() ? text.substring(braces.start(), braces.end()) : excerpt(text);
            tags.see(braces, written, place);
            braces.tag().ifPresent(tag -> checkSection(tag, braces, text, paragraph, place));
        }
    }

    /** A section over several paragraphs takes them whole, so nothing else may stand before its beginning or after its end. */
    private void checkSection(Tag tag, Braces braces, String text, Element paragraph, Place place) {
        if (tag.opens()) {
            open.add(new Opened(tag.path(), paragraph, hasText(text.substring(0, braces.start()))));
        } else if (tag.kind() == Tag.Kind.END
                && !open.isEmpty()
                && open.getLast().path().equals(tag.path())) {
            Opened opened = open.removeLast();
            boolean inOneContainer =
                    opened.paragraph() != paragraph && opened.paragraph().getParentNode() == paragraph.getParentNode();
            if (inOneContainer && (opened.afterText() || hasText(text.substring(braces.end())))) {
                problems.add(new Problem(Kind.SECTION_WITHIN_TEXT, tag.path(), place));
            }
        }
    }

    /** Whether there is more than the ends of other sections. */
    private static boolean hasText(String text) {
        String rest = text;
        for (Braces braces : Braces.in(text).reversed()) {
            boolean isEnd =
                    braces.tag().filter(tag -> tag.kind() != Tag.Kind.VARIABLE).isPresent();
            if (isEnd) {
                rest = rest.substring(0, braces.start()) + rest.substring(braces.end());
            }
        }
        return !rest.isBlank();
    }

    private Place place(Element paragraph, String text) {
        Element root = document.getDocumentElement();
        if (Word.is(root, "hdr")) {
            return new Place(Part.HEADER, 0, 0, excerpt(text));
        }
        if (Word.is(root, "ftr")) {
            return new Place(Part.FOOTER, 0, 0, excerpt(text));
        }
        if (Word.is(root, "footnotes") || Word.is(root, "endnotes")) {
            return new Place(Part.NOTE, 0, 0, excerpt(text));
        }
        Optional<Element> row = Word.around(paragraph, Word.ROW);
        return row.map(element -> new Place(
                        Part.TABLE,
                        numbers.getOrDefault(element.getParentNode(), 0),
                        rowNumber(element),
                        excerpt(text)))
                .orElseGet(() -> new Place(Part.PARAGRAPH, numbers.getOrDefault(paragraph, 0), 0, excerpt(text)));
    }

    private static int rowNumber(Element row) {
        int number = 0;
        for (Node node = row; node != null; node = node.getPreviousSibling()) {
            if (Word.is(node, Word.ROW)) {
                number++;
            }
        }
        return number;
    }

    private static String excerpt(String text) {
        return text.length() > EXCERPT ? text.substring(0, EXCERPT) + "…" : text;
    }
}
