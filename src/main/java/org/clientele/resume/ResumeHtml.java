package org.clientele.resume;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/** The HTML that a résumé may consist of: what the editor makes, and nothing that runs, loads or styles. */
final class ResumeHtml {

    private static final OutputSettings AS_IT_IS = new OutputSettings().prettyPrint(false);

    private ResumeHtml() {}

    private static Safelist allowed() {
        return new Safelist()
                .addTags("p", "h1", "h2", "h3", "strong", "em", "u", "ul", "ol", "li", "a", "br", "hr")
                .addAttributes("a", "href")
                .addProtocols("a", "href", "http", "https", "mailto", "tel");
    }

    static String clean(String html) {
        return Jsoup.clean(html, "", allowed(), AS_IT_IS).strip();
    }

    /** @param html clean */
    static Document parse(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings(AS_IT_IS);
        return document;
    }

    /** What stands in it as a reader sees it, a line for each paragraph. */
    static String text(String html) {
        StringBuilder text = new StringBuilder();
        parts(parse(html)).forEach(part -> text.append(part.text()));
        return text.toString();
    }

    static List<String> links(String html) {
        return parse(html).select("a[href]").eachAttr("href");
    }

    /**
     * A piece of the text.
     *
     * @param node null for the break behind a paragraph
     */
    record Piece(@Nullable TextNode node, String text) {}

    /** All pieces of the text in their order. */
    static List<Piece> parts(Document document) {
        List<Piece> pieces = new ArrayList<>();
        collect(document.body(), pieces);
        return pieces;
    }

    private static void collect(Node parent, List<Piece> pieces) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                pieces.add(new Piece(text, text.getWholeText()));
            } else {
                collect(node, pieces);
                if (node instanceof Element element
                        && (element.isBlock() || element.normalName().equals("br"))) {
                    pieces.add(new Piece(null, "\n"));
                }
            }
        }
    }
}
