package org.clientele.document.render;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Finds the tags of a part. Word cuts a text into runs wherever somebody corrected it, also within a tag: each tag is put
 * together again, a variable in a run of its own with the looks of where it began, the others between the runs.
 */
final class WordTags {

    /** A tag that begins or ends a section, standing between the runs of a paragraph. */
    record Mark(Tag tag, Text node) {}

    private final Document document;
    private final List<Mark> marks = new ArrayList<>();

    WordTags(Document document) {
        this.document = document;
    }

    /** Puts all tags where they belong; the result are those of sections, in the order of the text. */
    List<Mark> settle() {
        for (Element paragraph : Word.all(document, Word.PARAGRAPH)) {
            List<Element> texts = Word.texts(paragraph);
            join(texts);
            texts.stream()
                    .filter(text -> text.getTextContent().contains(Tag.OPEN))
                    .forEach(this::isolate);
        }
        return marks;
    }

    /** Moves each tag into the text in which it begins, the last one first, so that places before it stay. */
    private static void join(List<Element> texts) {
        StringBuilder whole = new StringBuilder();
        List<Integer> starts = new ArrayList<>();
        for (Element text : texts) {
            starts.add(whole.length());
            whole.append(text.getTextContent());
        }
        for (Braces braces : Braces.in(whole.toString()).reversed()) {
            int first = indexAt(starts, braces.start());
            int last = indexAt(starts, braces.end() - 1);
            if (last > first) {
                String tag = whole.substring(braces.start(), braces.end());
                keep(texts.get(first), 0, braces.start() - starts.get(first), tag);
                for (int i = first + 1; i < last; i++) {
                    texts.get(i).setTextContent("");
                }
                String rest = texts.get(last).getTextContent();
                texts.get(last).setTextContent(rest.substring(braces.end() - starts.get(last)));
                preserve(texts.get(last));
            }
        }
    }

    private static void keep(Element text, int from, int to, String more) {
        text.setTextContent(text.getTextContent().substring(from, to) + more);
        preserve(text);
    }

    /** Of several texts that begin at the same place all but the last are empty. */
    private static int indexAt(List<Integer> starts, int place) {
        int index = starts.size() - 1;
        while (starts.get(index) > place) {
            index--;
        }
        return index;
    }

    /** Cuts the run around a text with tags, so that each stands alone. */
    private void isolate(Element text) {
        Element run = (Element) text.getParentNode();
        Node parent = run.getParentNode();
        Element before = emptied(run);
        parent.insertBefore(before, run);
        while (run.getFirstChild() != text) {
            Node child = run.getFirstChild();
            if (Word.is(child, Word.RUN_PROPERTIES)) {
                run.removeChild(child);
            } else {
                before.appendChild(child);
            }
        }
        String content = text.getTextContent();
        int written = 0;
        for (Braces braces : Braces.in(content)) {
            write(run, content.substring(written, braces.start()), before);
            braces.tag().ifPresent(tag -> place(tag, run, before));
            written = braces.end();
        }
        text.setTextContent(content.substring(written));
        preserve(text);
        Node looks = before.getFirstChild();
        if (Word.is(looks, Word.RUN_PROPERTIES)) {
            run.insertBefore(looks.cloneNode(true), run.getFirstChild());
        }
        if (Word.isBlank(before)) {
            parent.removeChild(before);
        }
    }

    private void place(Tag tag, Element run, Element like) {
        if (tag.kind() == Tag.Kind.VARIABLE) {
            write(run, tag.toString(), like);
        } else {
            Text node = document.createTextNode(tag.toString());
            run.getParentNode().insertBefore(node, run);
            marks.add(new Mark(tag, node));
        }
    }

    private void write(Element beforeRun, String content, Element like) {
        if (!content.isEmpty()) {
            Element run = emptied(like);
            Element text = Word.make(document, Word.TEXT);
            text.setTextContent(content);
            preserve(text);
            run.appendChild(text);
            beforeRun.getParentNode().insertBefore(run, beforeRun);
        }
    }

    /** A run with the same looks and nothing in it. */
    private static Element emptied(Element run) {
        Element empty = (Element) run.cloneNode(false);
        for (Node child : Xml.children(run)) {
            if (Word.is(child, Word.RUN_PROPERTIES)) {
                empty.appendChild(child.cloneNode(true));
            }
        }
        return empty;
    }

    private static void preserve(Element text) {
        text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }
}
