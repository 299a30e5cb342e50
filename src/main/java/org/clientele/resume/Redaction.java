package org.clientele.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.clientele.resume.ResumeHtml.Piece;
import org.clientele.resume.leak.Leak;
import org.clientele.resume.leak.LeakCheck;
import org.clientele.resume.leak.LeakPlace.InText;
import org.clientele.resume.leak.LeakSource;
import org.clientele.resume.leak.PersonalData;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * A résumé without what belongs to the candidate alone (docs/features.md S2.26).
 *
 * @param removed what was taken out, in its order
 */
record Redaction(String html, List<Removal> removed) {

    /** Labels such as "Tel.:" that are left with nothing behind them. */
    private static final int LONGEST_LABEL = 24;

    /** In lines. */
    private static final int FARTHEST = 10;

    /** What is found, and where of it nothing was taken out before. */
    private record Found(Leak leak, InText place) {}

    /** @param html clean */
    static Redaction of(String html, PersonalData data) {
        Document document = ResumeHtml.parse(html);
        dropTitle(document, data);
        unlink(document, data);
        List<Piece> pieces = ResumeHtml.parts(document);
        StringBuilder all = new StringBuilder();
        pieces.forEach(piece -> all.append(piece.text()));
        String text = all.toString();
        List<Found> found = find(text, data);
        cut(pieces, found.stream().map(Found::place).toList(), data);
        String clean = document.body().html();
        String left = ResumeHtml.text(clean);
        return new Redaction(
                clean, found.stream().map(one -> removal(one, text, left)).toList());
    }

    private static List<Found> find(String text, PersonalData data) {
        List<Found> found = new ArrayList<>();
        int last = 0;
        for (Leak leak : LeakCheck.check(LeakSource.ofText(text), data)) {
            if (leak.place() instanceof InText place && place.to() > last) {
                found.add(new Found(leak, new InText(Math.max(last, place.from()), place.to())));
                last = place.to();
            }
        }
        return found;
    }

    /** A link that tells something loses its address; its text is looked at like any other. */
    private static void unlink(Document document, PersonalData data) {
        for (Element link : document.select("a[href]")) {
            LeakSource address = new LeakSource("", List.of(link.attr("href")), List.of(), "", "");
            if (!LeakCheck.check(address, data).isEmpty()) {
                link.unwrap();
            }
        }
    }

    private static Removal removal(Found found, String text, String left) {
        String quote = found.leak().quote().strip();
        return new Removal(
                found.leak().kind(),
                quote.substring(0, Math.min(quote.length(), Removal.QUOTE_MAX)),
                near(text.substring(0, found.place().from()), left));
    }

    /** The line before something that was taken out, or the nearest that is left. */
    private static String near(String before, String left) {
        List<String> lines = before.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return lines.reversed().stream()
                .limit(FARTHEST)
                .map(line -> line.substring(Math.max(0, line.length() - Removal.NEAR_MAX)))
                .filter(left::contains)
                .findFirst()
                .orElse("");
    }

    private static void cut(List<Piece> pieces, List<InText> places, PersonalData data) {
        int from = 0;
        for (Piece piece : pieces) {
            int to = from + piece.text().length();
            TextNode node = piece.node();
            if (node != null) {
                cut(node, from, to, places, data);
            }
            from = to;
        }
    }

    private static void cut(TextNode node, int from, int to, List<InText> places, PersonalData data) {
        StringBuilder left = new StringBuilder(node.getWholeText());
        for (InText place : places.reversed()) {
            int start = Math.max(from, place.from());
            int end = Math.min(to, place.to());
            if (start < end) {
                left.delete(start - from, end - from);
            }
        }
        if (left.length() < to - from) {
            node.text(left.toString());
            removeIfNothingIsLeft(node, data);
        }
    }

    /** Takes a paragraph away in which nothing is left but a given name, or what the contact data was called. */
    private static void removeIfNothingIsLeft(TextNode node, PersonalData data) {
        Element block = node.parent() instanceof Element parent ? parent : null;
        while (block != null && !block.isBlock()) {
            block = block.parent();
        }
        if (block == null || block.normalName().equals("body")) {
            return;
        }
        String rest = block.text().strip();
        boolean label = rest.length() <= LONGEST_LABEL && (rest.endsWith(":") || rest.endsWith("."));
        boolean given = rest.length() <= LONGEST_LABEL && areAmong(rest, data.givenNames());
        if (label || given || rest.chars().noneMatch(Character::isLetterOrDigit)) {
            block.remove();
        }
    }

    /** The name above the text goes, since the page has a heading with it. */
    private static void dropTitle(Document document, PersonalData data) {
        Element first = document.body().firstElementChild();
        List<String> names = new ArrayList<>(data.givenNames());
        names.addAll(data.familyNames());
        if (!data.nameHidden() && first != null && areAmong(first.text(), names)) {
            first.remove();
        }
    }

    private static boolean areAmong(String text, List<String> names) {
        Set<String> words = words(String.join(" ", names));
        return !text.isBlank() && words.containsAll(words(text));
    }

    private static Set<String> words(String text) {
        return Set.copyOf(List.of(text.strip().toLowerCase(Locale.ROOT).split("[\\s,-]+")));
    }
}
