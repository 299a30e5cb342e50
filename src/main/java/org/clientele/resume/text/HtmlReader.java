package org.clientele.resume.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.clientele.resume.text.ResumeMarkup.Kind;
import org.clientele.resume.text.ResumeMarkup.Run;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Reads HTML. Only its text is taken over: scripts, styles, links, images and attributes stay behind. */
final class HtmlReader implements NodeVisitor {

    private static final String DROPPED = "script, style, noscript, template, iframe, object, embed, svg, head > *";

    private static final Set<String> BOLD = Set.of("b", "strong");

    private final ResumeMarkup markup = new ResumeMarkup();
    private List<Run> runs = new ArrayList<>();
    private Kind kind = Kind.PARAGRAPH;
    private int bold;

    private HtmlReader() {}

    static ResumeMarkup read(Path file) throws IOException {
        byte[] bytes = TextReader.bytes(file);
        var document = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        document.select(DROPPED).remove();
        HtmlReader reader = new HtmlReader();
        document.body().traverse(reader);
        reader.endBlock();
        return reader.markup;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            runs.add(new Run(text.getWholeText(), bold > 0));
        } else if (node instanceof Element element) {
            begin(element);
        }
    }

    private void begin(Element element) {
        if (BOLD.contains(element.normalName())) {
            bold++;
        } else if (element.isBlock() || element.normalName().equals("br")) {
            endBlock();
            kind = kindOf(element.normalName());
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (BOLD.contains(element.normalName())) {
                bold--;
            } else if (element.isBlock()) {
                endBlock();
                kind = Kind.PARAGRAPH;
            }
        }
    }

    private void endBlock() {
        markup.add(kind, runs);
        runs = new ArrayList<>();
    }

    private static Kind kindOf(String element) {
        return switch (element) {
            case "h1", "h2" -> Kind.HEADING;
            case "h3", "h4", "h5", "h6" -> Kind.SUBHEADING;
            case "li" -> Kind.ITEM;
            default -> Kind.PARAGRAPH;
        };
    }
}
