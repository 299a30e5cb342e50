package org.clientele.mail;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** A body for programs that show no markup: paragraphs apart, lists with dashes, links with their address. */
final class TextPart implements NodeVisitor {

    private final StringBuilder text = new StringBuilder();
    private int number;

    private TextPart() {}

    static String of(String html) {
        TextPart part = new TextPart();
        Jsoup.parseBodyFragment(html).body().traverse(part);
        return part.text
                .toString()
                .replaceAll("[ \\t]+\\n", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            // The source has a line break between two blocks, which says nothing.
            text.append(words.isBlank() && words.getWholeText().contains("\n") ? "" : words.getWholeText());
        } else if (node instanceof Element element) {
            switch (element.normalName()) {
                case "br" -> text.append('\n');
                case "hr" -> text.append("\n\n--\n\n");
                case "ol" -> number = 0;
                case "li" -> text.append('\n').append(mark(element));
                default -> {
                    // Nothing stands before it.
                }
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            switch (element.normalName()) {
                case "p" -> text.append(isIn(element, "li") ? "" : "\n\n");
                case "ul", "ol", "pre" -> text.append("\n\n");
                case "a" -> text.append(address(element));
                default -> {
                    // Nothing stands behind it.
                }
            }
        }
    }

    private String mark(Element item) {
        return isIn(item, "ol") ? ++number + ". " : "- ";
    }

    private static boolean isIn(Element element, String name) {
        return element.parent() != null && element.parent().normalName().equals(name);
    }

    private static String address(Element link) {
        String href = link.attr("href");
        return href.isEmpty() || href.equals(link.text()) || href.equals("mailto:" + link.text())
                ? ""
                : " (" + href + ")";
    }
}
