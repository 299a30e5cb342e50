package org.clientele.document.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clientele.document.render.WordTags.Mark;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/**
 * A part of a DOCX as a template for jmustache. The ends of a section move to where whole paragraphs or rows can be
 * repeated or left out, so that what is filled in is XML again: a section over several rows or over the cells of one
 * repeats rows, one over several paragraphs repeats these, one within a paragraph its text.
 */
final class WordTemplate {

    private final Document document;

    WordTemplate(Document document) {
        this.document = document;
    }

    String prepared() {
        pairs(new WordTags(document).settle()).forEach((start, end) -> lift(start.node(), end.node()));
        return Xml.text(document);
    }

    /** The end of each section by its beginning, the outer ones first: their marks have to stand around the inner ones. */
    private static Map<Mark, Mark> pairs(List<Mark> marks) {
        Map<Mark, Mark> pairs = new LinkedHashMap<>();
        Deque<Mark> open = new ArrayDeque<>();
        for (Mark mark : marks) {
            String path = mark.tag().path();
            if (mark.tag().opens()) {
                open.push(mark);
                pairs.put(mark, mark);
            } else if (open.isEmpty() || !open.peek().tag().path().equals(path)) {
                throw new ProblemException(Problem.Kind.SECTION_NOT_OPENED, path);
            } else {
                pairs.put(open.pop(), mark);
            }
        }
        if (!open.isEmpty()) {
            throw new ProblemException(
                    Problem.Kind.SECTION_NOT_CLOSED, open.peek().tag().path());
        }
        return pairs;
    }

    private static void lift(Node start, Node end) {
        Node common = common(start, end);
        if (Word.is(common, Word.ROW)) {
            common = common.getParentNode();
        }
        Node first = below(common, start);
        Node last = below(common, end);
        move(start, first, true);
        move(end, last, false);
    }

    /** Out of the paragraph or row, which goes if nothing else stood there. */
    private static void move(Node mark, Node whole, boolean toStart) {
        if (mark == whole) {
            return;
        }
        Node parent = whole.getParentNode();
        parent.insertBefore(mark, toStart ? whole : whole.getNextSibling());
        if ((Word.is(whole, Word.PARAGRAPH) || Word.is(whole, Word.ROW)) && Word.isBlank(whole)) {
            parent.removeChild(whole);
        }
    }

    private static Node common(Node one, Node other) {
        Set<Node> around = new HashSet<>();
        for (Node node = one.getParentNode(); node != null; node = node.getParentNode()) {
            around.add(node);
        }
        Node node = other.getParentNode();
        while (!around.contains(node)) {
            node = node.getParentNode();
        }
        return node;
    }

    /** The child of {@code parent} that the node is in, or is. */
    private static Node below(Node parent, Node node) {
        Node child = node;
        while (child.getParentNode() != parent) {
            child = child.getParentNode();
        }
        return child;
    }
}
