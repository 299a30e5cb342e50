package org.clientele.shared.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/** Lets the people stand out whom a text names behind an {@code @}. */
final class MentionMarks {

    private MentionMarks() {}

    /**
     * The same markup with each mention in a {@code mark}. Where one name begins with another, the longer one is meant.
     *
     * @param html of a part of a page
     * @param names full names
     */
    static String in(String html, Collection<String> names) {
        if (names.isEmpty()) {
            return html;
        }
        Pattern mention = Pattern.compile(names.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "@(?:", ")(?![\\p{L}\\p{Nd}])")));
        Document page = Jsoup.parseBodyFragment(html);
        page.outputSettings().prettyPrint(false);
        page.body().nodeStream(TextNode.class).toList().forEach(text -> mark(text, mention));
        return page.body().html();
    }

    private static void mark(TextNode text, Pattern mention) {
        Matcher found = mention.matcher(text.getWholeText());
        TextNode rest = text;
        int before = 0;
        while (found.find()) {
            TextNode named = rest.splitText(found.start() - before);
            int length = found.end() - found.start();
            rest = length < named.getWholeText().length() ? named.splitText(length) : named;
            named.wrap("<mark></mark>");
            before = found.end();
        }
    }
}
