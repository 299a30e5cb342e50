package org.clientele.document.pdf;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What can be drawn in time. Layout takes its memory before it can be stopped: so pages with too many elements, too deep
 * ones, or lengths of kilometres are not begun.
 */
final class PageBounds {

    private static final int MOST_ELEMENTS = 30_000;
    private static final int DEEPEST = 100;

    /** Five digits and more of any unit, also written with an exponent or put together by the style sheet. */
    private static final Pattern HUGE = Pattern.compile("(?<![#\\w&])\\d{5,}|\\d[eE]\\d|calc\\(");

    /** Of a picture that stands in the page itself. */
    private static final Pattern ADDRESS = Pattern.compile("url\\([^)]*\\)", Pattern.CASE_INSENSITIVE);

    /** Numbers of columns and the like as attributes. */
    private static final Set<String> SPANS =
            Set.of("colspan", "rowspan", "span", "width", "height", "start", "size", "border");

    private static final Pattern SMALL = Pattern.compile("\\d{0,4}(\\.\\d*)?\\s*(%|px)?");

    private PageBounds() {}

    static boolean holdFor(Document page) {
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
