package org.clientele.submission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.document.AgencyDetails;
import org.clientele.document.pdf.PdfMaker;
import org.clientele.document.pdf.PdfOutcome;
import org.clientele.shared.ui.Times;
import org.clientele.submission.IntroductionRow;
import org.clientele.submission.Introductions;
import org.springframework.web.util.HtmlUtils;

/**
 * To whom a candidate's data were disclosed, as a document for the candidate who asks (docs/features.md N12; Art. 15 of the
 * GDPR): recipients, times and versions, without what concerns the agency and its clients alone.
 */
final class DisclosureDocument {

    private static final List<String> COLUMNS = List.of(
            "introduction.shownAt",
            "submission.client",
            "submission.contact",
            "submission.vacancy",
            "introduction.how",
            "introduction.opened",
            "introduction.resume");

    private static final String STYLE = """
            @page { size: A4 landscape }
            h1 { font-size: 14pt }
            .agency { font-size: 9pt }
            table { width: 99.5%; table-layout: fixed; font-size: 8.5pt }
            th, td { border: 1px solid #999; padding: 3pt; text-align: left; vertical-align: top; word-wrap: break-word }
            td:last-child { font-size: 7pt }""";

    private DisclosureDocument() {}

    /**
     * A link to the document as PDF, in the language of the page.
     *
     * @param whole whether the reader sees all clients; else the document says that there may be more
     */
    static Anchor link(
            Component reader,
            AgencyDetails agency,
            List<IntroductionRow> rows,
            boolean whole,
            PdfMaker pdfs,
            Instant now) {
        String html = html(reader, agency, rows, whole, now);
        DownloadHandler handler =
                DownloadHandler.fromInputStream(event -> pdfs.fromHtml(html) instanceof PdfOutcome.Pdf(byte[] content)
                        ? new DownloadResponse(
                                new ByteArrayInputStream(content), "disclosures.pdf", "application/pdf", content.length)
                        : DownloadResponse.error(HttpServletResponse.SC_SERVICE_UNAVAILABLE));
        Anchor link = new Anchor(handler, reader.getTranslation("introduction.document"));
        link.setRouterIgnore(true);
        return link;
    }

    static String html(Component reader, AgencyDetails agency, List<IntroductionRow> rows, boolean whole, Instant now) {
        StringBuilder table = new StringBuilder();
        COLUMNS.forEach(key -> table.append(element("th", reader.getTranslation(key))));
        table.append("</tr></thead><tbody>");
        rows.forEach(row -> {
            table.append("<tr>");
            cells(reader, row).forEach(text -> table.append(element("td", text)));
            table.append("</tr>");
        });
        String name = rows.isEmpty() ? "" : rows.getFirst().candidateName();
        String partial = whole && rows.size() < Introductions.MAX
                ? ""
                : "<p>" + element("b", reader.getTranslation("introduction.document.partial", Introductions.MAX))
                        + "</p>";
        String title = reader.getTranslation("introduction.document.title", name);
        return "<html lang=\"" + Times.locale(reader).toLanguageTag() + "\"><head><meta charset=\"UTF-8\">"
                + element("title", title) + "<style>" + STYLE + "</style></head><body><p class=\"agency\">"
                + HtmlUtils.htmlEscape(sender(reader, agency), "UTF-8") + "</p>"
                + element("h1", title)
                + element("p", reader.getTranslation("introduction.document.hint", Times.dateTime(reader, now)))
                + partial + "<table><thead><tr>" + table + "</tbody></table></body></html>";
    }

    /** Who answers for what was disclosed (Art. 4 (7) of the GDPR), and where it is asked. */
    private static String sender(Component reader, AgencyDetails agency) {
        return Stream.of(
                        agency.name(), agency.address().inOneLine(Times.locale(reader)), agency.phone(), agency.email())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static Stream<String> cells(Component reader, IntroductionRow row) {
        return Stream.of(
                Times.dateTime(reader, row.shownAt()),
                row.clientName(),
                row.contactName(),
                row.vacancyTitle(),
                reader.getTranslation(row.inPortal() ? "introduction.inPortal" : "introduction.notInPortal"),
                row.firstOpenedAt() == null ? "–" : Times.dateTime(reader, row.firstOpenedAt()),
                resume(reader, row));
    }

    /** How the version named the candidate says which fields could be told beside it. */
    private static String resume(Component reader, IntroductionRow row) {
        if (row.resumeHash().isEmpty()) {
            return "–";
        }
        String naming = row.resumeNaming() == null
                ? ""
                : reader.getTranslation("resumetab.naming." + row.resumeNaming()) + " · ";
        String number = row.resumeNumber() == null ? "" : "#" + row.resumeNumber() + " · ";
        return number + naming + row.resumeHash();
    }

    private static String element(String tag, String text) {
        return "<" + tag + ">" + HtmlUtils.htmlEscape(text, "UTF-8") + "</" + tag + ">";
    }
}
