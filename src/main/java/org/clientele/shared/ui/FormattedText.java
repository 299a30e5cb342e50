package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import java.util.Set;
import org.clientele.shared.text.Markdown;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/** What was typed with light formatting, as it is read. The one place where what is typed becomes markup. */
public final class FormattedText {

    private static final Safelist IN_DOCUMENTS = new Safelist()
            .addTags("p", "h1", "h2", "h3", "strong", "em", "u", "ul", "ol", "li", "a", "br", "hr")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto", "tel");

    private FormattedText() {}

    /** Safe whatever was typed: {@link Markdown} lets nothing through that runs or loads anything. */
    public static Component of(String markdown) {
        return of(markdown, Set.of());
    }

    /**
     * The same, with those standing out who are mentioned.
     *
     * @param mentioned full names, which stand in the text behind an {@code @}
     */
    public static Component of(String markdown, Set<String> mentioned) {
        return new Html("<div class='formatted-text'>%s</div>".formatted(Markdown.toHtml(markdown, mentioned)));
    }

    /**
     * A document that was written in an editor, to be read below the second heading of a page. It was cleaned when it was
     * kept; here it is once more, so that nobody has to rely on that.
     */
    public static Component document(String html) {
        Document document = Jsoup.parseBodyFragment(Jsoup.clean(html, IN_DOCUMENTS));
        document.outputSettings().prettyPrint(false);
        for (Element heading : document.select("h1, h2, h3")) {
            int level = Integer.parseInt(heading.normalName().substring(1));
            heading.tagName("h" + (level + 2));
        }
        document.select("a[href]").attr("rel", "noopener noreferrer").attr("target", "_blank");
        return new Html("<article>" + document.body().html() + "</article>");
    }
}
