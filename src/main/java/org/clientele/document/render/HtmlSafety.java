package org.clientele.document.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clientele.document.pdf.PageBounds;
import org.clientele.document.render.Problem.Kind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Finds what in a page would run, or be loaded from elsewhere. Pictures may stand in the page itself, as data. */
final class HtmlSafety {

    private static final Set<String> RUNNING = Set.of(
            "script", "iframe", "frame", "object", "embed", "applet", "base", "meta-refresh", "form", "svg", "math");
    private static final Set<String> ADDRESSES = Set.of(
            "src", "srcset", "background", "poster", "data", "action", "formaction", "xlink:href", "cite", "longdesc");
    private static final Pattern PICTURE =
            Pattern.compile("data:image/(png|jpeg|gif);base64,[\\w+/=\\s]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK =
            Pattern.compile("(#|mailto:|tel:|https?://).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern CSS_URL =
            Pattern.compile("(?:url|src)\\s*\\(\\s*['\"]?\\s*([^'\")]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern CSS_HIDING = Pattern.compile("\\\\|image-set\\(", Pattern.CASE_INSENSITIVE);
    private static final int EXCERPT = 80;

    private final List<Problem> problems = new ArrayList<>();

    private HtmlSafety() {}

    static List<Problem> problems(String html) {
        if (!PageBounds.holdFor(Jsoup.parse(html))) {
            return List.of(Problem.ofFile(Kind.TOO_INTRICATE, ""));
        }
        HtmlSafety safety = new HtmlSafety();
        Document document = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
        document.getAllElements().forEach(safety::look);
        return safety.problems;
    }

    private void look(Element element) {
        String name = element.normalName();
        boolean refreshes = name.equals("meta")
                && element.hasAttr("http-equiv")
                && !element.attr("http-equiv").equalsIgnoreCase("content-type");
        if (RUNNING.contains(name) || refreshes) {
            add(Kind.SCRIPT, "<" + name + ">", element);
        }
        if (name.equals("link")) {
            add(Kind.EXTERNAL, element.attr("href"), element);
        }
        if (name.equals("style")) {
            css(element.data(), element);
        }
        for (Attribute attribute : element.attributes()) {
            look(attribute, element);
        }
    }

    private void look(Attribute attribute, Element element) {
        String key = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue().strip();
        if (value.contains(Tag.OPEN) && !key.equals("style")) {
            add(Kind.TAG_WITHIN_MARKUP, value, element);
        }
        if (key.startsWith("on")) {
            add(Kind.SCRIPT, key, element);
        } else if (key.equals("style")) {
            css(value, element);
        } else if (key.equals("href")
                && !element.normalName().equals("link")
                && !LINK.matcher(value).matches()) {
            add(Kind.EXTERNAL, value, element);
        } else if (ADDRESSES.contains(key) && !PICTURE.matcher(value).matches()) {
            add(Kind.EXTERNAL, value, element);
        }
    }

    /** Escapes could hide an address, and nobody needs them. */
    private void css(String css, Element element) {
        if (css.contains(Tag.OPEN)) {
            add(Kind.TAG_WITHIN_MARKUP, css.substring(css.indexOf(Tag.OPEN)), element);
        }
        String small = css.toLowerCase(Locale.ROOT);
        if (small.contains("@import")
                || small.contains("expression(")
                || CSS_HIDING.matcher(css).find()) {
            add(Kind.EXTERNAL, css.strip(), element);
        }
        for (Matcher url = CSS_URL.matcher(css); url.find(); ) {
            if (!PICTURE.matcher(url.group(1).strip()).matches()) {
                add(Kind.EXTERNAL, url.group(1), element);
            }
        }
    }

    private void add(Kind kind, String subject, Element element) {
        String shown = subject.length() > EXCERPT ? subject.substring(0, EXCERPT) + "…" : subject;
        int line = element.sourceRange().isTracked()
                ? element.sourceRange().start().lineNumber()
                : 0;
        problems.add(new Problem(kind, shown, Place.line(Math.max(line, 1), "")));
    }
}
