package org.clientele.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.clientele.resume.ResumeHtml.Piece;
import org.clientele.resume.leak.Leak;
import org.clientele.resume.leak.LeakCheck;
import org.clientele.resume.leak.LeakKind;
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

    /** "ul. ", "Phone: " or "https://" at the end of a text, where a part of a line begins. */
    private static final Pattern LABEL = Pattern.compile(
            "(?:(?<=^|[\\n,;|·•(] ?)(?:\\p{L}{1,4}\\.:?|[\\p{L}-]{1,12}:)[^\\S\\n]*)?(?:https?://)?(?:www\\.)?$");

    /** An abbreviation alone, such as "Tel." */
    private static final Pattern SHORT = Pattern.compile("\\p{L}{1,4}\\.");

    private static final String SEPARATORS = ",;|·•–—";

    /** What separated something that was taken out: from the part before it, and at either end of a line. */
    private static final Pattern DOUBLE = Pattern.compile("[" + SEPARATORS + "]\\s*(?=[" + SEPARATORS + "])");

    private static final Pattern LEADING = Pattern.compile("^[\\s" + SEPARATORS + ")-]+");
    private static final Pattern TRAILING = Pattern.compile("[\\s" + SEPARATORS + "(-]+$");

    /** What belongs to the words before it. */
    private static final String CLOSING = ".:!?)";

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
        List<InText> places = found.stream().map(Found::place).toList();
        cut(pieces, places, data);
        String clean = document.body().html();
        String left = ResumeHtml.text(clean);
        List<String> behind = behind(pieces, places, left);
        return new Redaction(
                clean,
                IntStream.range(0, found.size())
                        .mapToObj(number -> removal(found.get(number).leak(), behind.get(number)))
                        .toList());
    }

    private static List<Found> find(String text, PersonalData data) {
        List<Found> found = new ArrayList<>();
        int last = 0;
        for (Leak leak : LeakCheck.check(LeakSource.ofText(text), data)) {
            if (leak.place() instanceof InText place && place.to() > last) {
                int from = place.from() - labelBefore(text.substring(0, place.from()), leak.kind());
                found.add(new Found(leak, new InText(Math.max(last, from), place.to())));
                last = place.to();
            }
        }
        return found;
    }

    /** How long the label of contact data is that stands right before them: it says nothing without them. */
    private static int labelBefore(String before, LeakKind kind) {
        Matcher label = LABEL.matcher(before.substring(Math.max(0, before.length() - LONGEST_LABEL)));
        return kind != LeakKind.NAME && label.find() ? label.group().length() : 0;
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

    private static Removal removal(Leak leak, String near) {
        String quote = leak.quote().strip();
        return new Removal(leak.kind(), quote.substring(0, Math.min(quote.length(), Removal.QUOTE_MAX)), near);
    }

    /**
     * What stands right before each place now. Letters and digits are counted: of what is left they are all, while
     * separators are tidied up.
     */
    private static List<String> behind(List<Piece> pieces, List<InText> places, String left) {
        List<String> behind = new ArrayList<>();
        int at = 0;
        int kept = 0;
        for (Piece piece : pieces) {
            boolean there = piece.node() == null || piece.node().ownerDocument() != null;
            for (char letter : piece.text().toCharArray()) {
                while (behind.size() < places.size()
                        && places.get(behind.size()).from() <= at) {
                    behind.add(first(kept, left));
                }
                boolean cut =
                        !behind.isEmpty() && at < places.get(behind.size() - 1).to();
                kept += there && !cut && Character.isLetterOrDigit(letter) ? 1 : 0;
                at++;
            }
        }
        return behind;
    }

    /** The end of the text's beginning up to a letter, and what closes a sentence behind it. */
    private static String first(int letters, String text) {
        int end = 0;
        for (int counted = 0; counted < letters && end < text.length(); end++) {
            counted += Character.isLetterOrDigit(text.charAt(end)) ? 1 : 0;
        }
        while (end > 0 && end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return text.substring(Math.max(0, end - Removal.NEAR_MAX), end).strip();
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
            node.text(tidy(node, left.toString()));
            removeIfNothingIsLeft(node, data);
        }
    }

    /** Without what separated something that is gone now. */
    private static String tidy(TextNode node, String left) {
        String tidy = DOUBLE.matcher(left).replaceAll("");
        if (node.previousSibling() == null) {
            tidy = LEADING.matcher(tidy).replaceFirst("");
        }
        return node.nextSibling() == null ? TRAILING.matcher(tidy).replaceFirst("") : tidy;
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
        boolean label = rest.length() <= LONGEST_LABEL && rest.endsWith(":")
                || SHORT.matcher(rest).matches();
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
