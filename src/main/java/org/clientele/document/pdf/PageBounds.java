package org.clientele.document.pdf;

import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What can be drawn in time. Layout takes its memory before it can be stopped: so pages with too many elements, too deep
 * ones, cells over thousands of others, lengths of kilometres or huge pictures are not begun.
 */
public final class PageBounds {

    private static final int MOST_ELEMENTS = 30_000;
    private static final int DEEPEST = 100;
    private static final int MOST_CELLS = 40_000;
    private static final Pattern COUNT = Pattern.compile("\\d{1,4}");
    private static final Pattern PICTURE =
            Pattern.compile("data:image/[^,]*,([A-Za-z0-9+/=\\s]*)", Pattern.CASE_INSENSITIVE);

    /** Five digits and more of any unit, also written with an exponent or put together by the style sheet. */
    private static final Pattern HUGE = Pattern.compile("(?<![#\\w&])\\d{5,}|\\d[eE]\\d|calc\\(");

    /** Of a picture that stands in the page itself. */
    private static final Pattern ADDRESS = Pattern.compile("url\\([^)]*\\)", Pattern.CASE_INSENSITIVE);

    /** Numbers of columns and the like as attributes. */
    private static final Set<String> SPANS =
            Set.of("colspan", "rowspan", "span", "width", "height", "start", "size", "border");

    private static final Pattern SMALL = Pattern.compile("\\d{0,4}(\\.\\d*)?\\s*(%|px)?");

    private PageBounds() {}

    /** Whether a page can be drawn, with its pictures, which stand in it as data. */
    public static boolean holdFor(Document page) {
        return holdForAll(page) && cells(page) <= MOST_CELLS && picturesHold(page);
    }

    private static boolean picturesHold(Document page) {
        PictureBounds bounds = new PictureBounds();
        Set<String> seen = new HashSet<>();
        for (Matcher data = PICTURE.matcher(page.outerHtml()); data.find(); ) {
            if (seen.add(data.group()) && !bounds.holdFor(decoded(data.group(1)))) {
                return false;
            }
        }
        return true;
    }

    /** Nothing of what is cut off within a character, which nobody can unpack. */
    private static byte[] decoded(String data) {
        try {
            return Base64.getMimeDecoder().decode(data);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** A cell is laid out in each row and column that it covers. */
    private static long cells(Document page) {
        return page.select("td, th").stream()
                .mapToLong(cell -> span(cell, "colspan") * span(cell, "rowspan"))
                .sum();
    }

    private static long span(Element cell, String name) {
        String digits = cell.attr(name).strip();
        return COUNT.matcher(digits).matches() ? Math.max(1, Long.parseLong(digits)) : 1;
    }

    private static boolean holdForAll(Document page) {
        int elements = 0;
        for (Element element : page.getAllElements()) {
            elements++;
            if (elements > MOST_ELEMENTS || !holdFor(element)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holdFor(Element element) {
        boolean isStyle = element.normalName().equals("style");
        return depth(element) <= DEEPEST
                && !(isStyle && isHuge(element.data()))
                && !isHuge(element.attr("style"))
                && SPANS.stream()
                        .allMatch(name ->
                                SMALL.matcher(element.attr(name).strip()).matches());
    }

    private static boolean isHuge(String css) {
        return HUGE.matcher(ADDRESS.matcher(css).replaceAll("")).find();
    }

    private static int depth(Element element) {
        int depth = 0;
        for (Element parent = element.parent(); parent != null && depth <= DEEPEST; parent = parent.parent()) {
            depth++;
        }
        return depth;
    }
}
