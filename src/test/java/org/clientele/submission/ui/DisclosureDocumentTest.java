package org.clientele.submission.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.clientele.IntegrationTest;
import org.clientele.candidate.CandidateId;
import org.clientele.document.AgencyDetails;
import org.clientele.document.pdf.PdfMaker;
import org.clientele.document.pdf.PdfOutcome;
import org.clientele.resume.Naming;
import org.clientele.security.WithRecruiter;
import org.clientele.submission.IntroductionRow;
import org.clientele.submission.SubmissionId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What a candidate is handed who asks to whom its data were disclosed (docs/features.md N12). */
@IntegrationTest
@Transactional
@WithRecruiter
class DisclosureDocumentTest extends SpringBrowserlessTest {

    private static final AgencyDetails AGENCY = new AgencyDetails(
            "Falcon Recruiting",
            "",
            "",
            "",
            "Leśna 3",
            "00-001",
            "Warszawa",
            "PL",
            "",
            "privacy@falcon.example",
            "",
            "",
            "");

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Autowired
    private PdfMaker pdfs;

    @Test
    void itNamesRecipientTimeAndVersionAndNothingOfTheAgency() {
        String html = DisclosureDocument.html(new Div(), AGENCY, List.of(shown("Żółw & <b>Co</b>")), true, NOW);

        assertThat(html)
                .contains("Kim Kestrel", "Cora Contact", "Falconer", "#2", "abc123")
                .contains("Falcon Recruiting · Leśna 3, 00-001 Warszawa, Poland · privacy@falcon.example")
                .contains("<html lang=\"en", "<title>")
                .contains("Żółw &amp; &lt;b&gt;Co&lt;/b&gt;")
                .doesNotContain("Rita Recruiter");
        assertThat(pdfs.fromHtml(html)).isInstanceOf(PdfOutcome.Pdf.class);
    }

    @Test
    void whoDoesNotSeeAllClientsMakesADocumentThatSaysSo() {
        assertThat(DisclosureDocument.html(new Div(), AGENCY, List.of(shown("Falcon")), true, NOW))
                .doesNotContain("may not be complete");
        assertThat(DisclosureDocument.html(new Div(), AGENCY, List.of(shown("Falcon")), false, NOW))
                .contains("may not be complete");
    }

    private static IntroductionRow shown(String client) {
        return new IntroductionRow(
                UUID.randomUUID(),
                new SubmissionId(UUID.randomUUID()),
                new CandidateId(UUID.randomUUID()),
                client,
                "Falconer",
                "Kim Kestrel",
                "Cora Contact",
                "abc123",
                2,
                Naming.INITIALS,
                true,
                NOW,
                "Rita Recruiter",
                null,
                NOW,
                NOW);
    }
}
