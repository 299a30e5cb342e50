package org.clientele.resume;

import java.util.stream.Stream;
import org.clientele.document.AgencyDetails;
import org.clientele.shared.PostalAddress;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A résumé as a client gets it.
 *
 * @param shown clean HTML: a heading with what the candidate is called, then the text
 * @param print a whole page to be made a PDF of, with the letterhead if it is to have one
 */
record ResumePage(String shown, String print) {

    /** For printing: a quiet page on which the headings lead the eye. */
    private static final String STYLE = """
            @page { size: A4; margin: 22mm 22mm 24mm 24mm; }
            body { color: #1f2933; font-size: 10pt; line-height: 1.5; }
            .letterhead { border-bottom: 1.5pt solid #2f5d8a; padding-bottom: 6pt; margin-bottom: 18pt; }
            .letterhead .agency { font-size: 12pt; font-weight: bold; color: #2f5d8a; }
            .letterhead .reach { font-size: 8pt; color: #52606d; }
            h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 12pt 0; color: #102a43; }
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
     * @param html the text, clean
     */
    static ResumePage of(String called, String html, String language) {
        Element heading = new Element("h1").text(called);
        String shown = heading.outerHtml() + html;
        return new ResumePage(shown, page(called, language, "", shown));
    }

    /** The same with the agency's name and address above it. */
    ResumePage withLetterhead(String called, String language, AgencyDetails agency) {
        return new ResumePage(shown, page(called, language, letterhead(agency), shown));
    }

    private static String page(String title, String language, String letterhead, String body) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.getElementsByTag("html").attr("lang", language);
        page.title(title);
        page.head().appendElement("style").appendText(STYLE);
        page.body().append(letterhead).append(body);
        return page.outerHtml();
    }

    private static String letterhead(AgencyDetails agency) {
        if (agency.name().isEmpty()) {
            return "";
        }
        PostalAddress address = agency.address();
        Element head = new Element("div").addClass("letterhead");
        head.appendElement("div").addClass("agency").text(agency.name());
        String reach = String.join(
                " · ",
                Stream.of(address.print(), agency.phone(), agency.email())
                        .filter(part -> !part.isEmpty())
                        .toList());
        head.appendElement("div").addClass("reach").text(reach);
        return head.outerHtml();
    }
}
