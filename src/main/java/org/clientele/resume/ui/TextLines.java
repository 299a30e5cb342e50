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
                .filter(block -> block.select("> p, > ul, > ol").isEmpty())
                .map(Element::text)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    static List<String> ofPlain(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
