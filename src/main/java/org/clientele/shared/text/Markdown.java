package org.clientele.shared.text;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Safelist;

/**
 * Text with light formatting that people type: the part of CommonMark with emphasis, lists, quotations, code and links.
 * HTML in it is text like any other, and pictures are links, since loading them would tell a stranger's server who reads.
 */
public final class Markdown {

    /** Nobody nests quotations and lists deeper, and rendering goes down as deep as the text does. */
    private static final int DEEPEST = 20;

    /** So many signs of emphasis are none: each could hold the next, and the parser goes down with them. */
    private static final int MOST_EMPHASIS = 500;

    private static final String[] SCHEMES = {"http", "https", "mailto", "tel"};

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(BlockQuote.class, FencedCodeBlock.class, ListBlock.class, ThematicBreak.class))
            .maxOpenBlockParsers(DEEPEST)
            .postProcessor(Markdown::withoutPictures)
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(Set.of(SCHEMES)))
            .softbreak("<br>")
            .build();

    /** The last word: whatever the renderer should let through, nothing else gets into a page. */
    private static final Safelist SAFE = new Safelist()
            .addTags("p", "br", "em", "strong", "ul", "ol", "li", "a", "blockquote", "code", "pre", "hr")
            .addAttributes("a", "href")
            .addAttributes("ol", "start")
            .addProtocols("a", "href", SCHEMES)
            .addEnforcedAttribute("a", "rel", "noopener noreferrer nofollow")
            .addEnforcedAttribute("a", "target", "_blank");

    private Markdown() {}

    /** The text as HTML for a page: whatever was typed, nothing in it runs and nothing is loaded. */
    public static String toHtml(String markdown) {
        String html = isReasonable(markdown) ? RENDERER.render(PARSER.parse(markdown)) : unformatted(markdown);
        return Jsoup.clean(html, "", SAFE, new OutputSettings().prettyPrint(false))
                .strip();
    }

    /**
     * The same, with mentions standing out.
     *
     * @param mentioned full names, which stand in the text behind an {@code @}
     */
    public static String toHtml(String markdown, Collection<String> mentioned) {
        return MentionMarks.in(toHtml(markdown), mentioned);
    }

    /** What there is to read, in one line and without the formatting. */
    public static String toPlain(String markdown) {
        String plain = Jsoup.parseBodyFragment(toHtml(markdown)).text();
        return plain.isEmpty() ? markdown.strip().replaceAll("\\s+", " ") : plain;
    }

    /**
     * The beginning of what there is to read, cut off between words.
     *
     * @param longest Unicode characters, as {@link PlainText} counts them
     */
    public static String firstWords(String markdown, int longest) {
        String plain = toPlain(markdown);
        if (plain.codePointCount(0, plain.length()) <= longest) {
            return plain;
        }
        String beginning = plain.substring(0, plain.offsetByCodePoints(0, longest - 1));
        int lastBlank = beginning.lastIndexOf(' ');
        return (lastBlank > 0 ? beginning.substring(0, lastBlank) : beginning) + "…";
    }

    private static boolean isReasonable(String markdown) {
        return markdown.chars().filter(sign -> sign == '*' || sign == '_').count() <= MOST_EMPHASIS;
    }

    private static String unformatted(String text) {
        return text.lines().map(Entities::escape).collect(Collectors.joining("<br>", "<p>", "</p>"));
    }

    private static Node withoutPictures(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Image picture) {
                visitChildren(picture);
                Link link = new Link(picture.getDestination(), picture.getTitle());
                while (picture.getFirstChild() != null) {
                    link.appendChild(picture.getFirstChild());
                }
                picture.insertAfter(link);
                picture.unlink();
            }
        });
        return document;
    }
}
