package org.clientele.resume;

import java.util.Locale;
import java.util.stream.Stream;
import org.clientele.document.AgencyDetails;
import org.clientele.shared.contactdata.PhoneNumber;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A résumé as a client gets it.
 *
 * @param shown clean HTML: a heading with what the candidate is called, then the text
 * @param print a whole page to be made a PDF of, with the letterhead if it is to have one
 */
record ResumePage(String shown, String print) {

    /** No region: numbers are written for readers abroad. */
    private static final String NOWHERE = "ZZ";

    /** For printing: a quiet page on which the headings lead the eye. */
    private static final String STYLE = """
            @page { size: A4; margin: 18mm 22mm 24mm 24mm; @bottom-left { content: element(foot); } }
            .foot { position: running(foot); font-size: 8pt; color: #52606d; }
            body { color: #1f2933; font-size: 10pt; line-height: 1.5; }
            .letterhead { border-bottom: 1.5pt solid #2f5d8a; padding-bottom: 6pt; margin-bottom: 22pt; }
            .letterhead .agency { font-size: 13pt; font-weight: bold; color: #2f5d8a; }
            .letterhead .reach { font-size: 8pt; color: #52606d; }
            .kind { font-size: 8.5pt; letter-spacing: 1pt; text-transform: uppercase; color: #52606d; }
            h1 { font-size: 22pt; line-height: 1.2; margin: 0 0 12pt 0; color: #102a43; }
            h2 { font-size: 12.5pt; margin: 16pt 0 5pt 0; padding-bottom: 2pt; color: #2f5d8a; border-bottom: 0.75pt solid #bcccdc; }
            h3 { font-size: 10.5pt; margin: 10pt 0 2pt 0; color: #243b53; }
            p { margin: 0 0 5pt 0; }
            ul, ol { margin: 2pt 0 6pt 0; padding-left: 14pt; }
            li { margin-bottom: 2pt; }
            li p { margin: 0; }
            a { color: #2f5d8a; text-decoration: none; }
            hr { border: 0; border-top: 0.75pt solid #bcccdc; margin: 10pt 0; }
            """;

    /**
     * @param called what the candidate is called, which is also the title of the file
     * @param kind what such a page is called in its language
     * @param html the text, clean
     */
    static ResumePage of(String called, String kind, String html, String language) {
        String shown = new Element("h1").text(called).outerHtml() + html;
        return new ResumePage(shown, page(called, language, foot(called, kind) + kind(kind) + shown));
    }

    /** The same with the agency's name and address above it. */
    static ResumePage withLetterhead(String called, String kind, String html, String language, AgencyDetails agency) {
        String shown = new Element("h1").text(called).outerHtml() + html;
        String name = agency.name().isEmpty() ? kind : agency.name() + " · " + kind;
        return new ResumePage(
                shown, page(called, language, foot(called, name) + letterhead(agency, language) + kind(kind) + shown));
    }

    private static String page(String title, String language, String body) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.getElementsByTag("html").attr("lang", language);
        page.title(title);
        page.head().appendElement("style").appendText(STYLE);
        page.body().append(body);
        return page.outerHtml();
    }

    /** Below each page, so that none is taken for another's. */
    private static String foot(String called, String before) {
        return new Element("div").addClass("foot").text(before + " · " + called).outerHtml();
    }

    private static String kind(String kind) {
        return new Element("div").addClass("kind").text(kind).outerHtml();
    }

    private static String letterhead(AgencyDetails agency, String language) {
        if (agency.name().isEmpty()) {
            return "";
        }
        String phone = agency.phone().isEmpty() ? "" : new PhoneNumber(agency.phone()).formatted(NOWHERE);
        Element head = new Element("div").addClass("letterhead");
        head.appendElement("div").addClass("agency").text(agency.name());
        String reach = String.join(
                " · ",
                Stream.of(agency.address().inOneLine(Locale.of(language)), phone, agency.email())
                        .filter(part -> !part.isEmpty())
                        .toList());
        head.appendElement("div").addClass("reach").text(reach);
        return head.outerHtml();
    }
}
