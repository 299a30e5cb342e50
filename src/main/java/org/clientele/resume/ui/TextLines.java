package org.clientele.resume.ui;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The text of a résumé line by line, to be compared. */
final class TextLines {

    private static final String BLOCKS = "h1, h2, h3, p, li";

    private TextLines() {}

    static List<String> of(String html) {
        return Jsoup.parseBodyFragment(html).select(BLOCKS).stream()
                .map(TextLines::own)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Without what is a line of its own, such as a list within an item. */
    private static String own(Element block) {
        Element alone = block.clone();
        alone.children().select(BLOCKS + ", ul, ol").remove();
        return alone.text();
    }

    static List<String> ofPlain(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
