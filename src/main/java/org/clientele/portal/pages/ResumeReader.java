package org.clientele.portal.pages;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.clientele.portal.PortalCandidatePage;
import org.clientele.shared.ui.Icons;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/**
 * The version of the résumé that was put before the contact, to read, and to download where that is open to it. What was
 * released is clean; it is cleaned once more, since nobody should have to rely on that here.
 */
final class ResumeReader extends Composite<Section> {

    private static final Safelist ALLOWED = new Safelist()
            .addTags("p", "h1", "h2", "h3", "strong", "em", "u", "ul", "ol", "li", "a", "br", "hr")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto", "tel");

    ResumeReader(PortalCandidatePage page) {
        Header head = new Header(new H2(getTranslation("portalpages.resume")));
        head.addClassName("portal-panel-head");
        if (page.submission().applicant().download()) {
            Anchor download = new Anchor(
                    PortalNavigation.resumeUrl(page.submission().id()), getTranslation("portalpages.resume.download"));
            download.addComponentAsFirst(Icons.of("vaadin:download"));
            download.getElement().setAttribute("download", true);
            download.setRouterIgnore(true);
            head.add(download);
        }
        getContent().addClassName("portal-panel");
        getContent().add(head);
        if (page.resume().isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("portalpages.resume.none"));
            none.addClassName("secondary");
            getContent().add(none);
        } else {
            Div text = new Div(new Html("<article class='portal-resume'>" + readable(page.resume()) + "</article>"));
            text.addClassName("portal-paper");
            getContent().add(text);
        }
    }

    /** Below the headings of the page, and with links that leave the page standing. */
    private static String readable(String html) {
        Document document = Jsoup.parseBodyFragment(Jsoup.clean(html, ALLOWED));
        document.outputSettings().prettyPrint(false);
        for (Element heading : document.select("h1, h2, h3")) {
            int level = Integer.parseInt(heading.normalName().substring(1));
            heading.tagName("h" + (level + 2));
        }
        document.select("a[href]").attr("rel", "noopener noreferrer").attr("target", "_blank");
        return document.body().html();
    }
}
