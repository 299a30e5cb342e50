package org.clientele.submission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.List;
import org.clientele.access.ViewerReach;
import org.clientele.candidate.CandidateId;
import org.clientele.client.ClientId;
import org.clientele.document.Agency;
import org.clientele.document.pdf.PdfMaker;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordSection;
import org.clientele.submission.IntroductionRow;
import org.clientele.submission.Introductions;
import org.clientele.submission.SubmissionId;

/** The tab with the record of introductions of a submission, a client or a candidate. */
@org.springframework.stereotype.Component
class IntroductionSection implements RecordSection {

    private final Introductions introductions;
    private final ViewerReach reach;
    private final Agency agency;
    private final PdfMaker pdfs;
    private final Clock clock;

    IntroductionSection(Introductions introductions, ViewerReach reach, Agency agency, PdfMaker pdfs, Clock clock) {
        this.introductions = introductions;
        this.reach = reach;
        this.agency = agency;
        this.pdfs = pdfs;
        this.clock = clock;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type == RecordType.SUBMISSION || type == RecordType.CLIENT || type == RecordType.CANDIDATE;
    }

    @Override
    public String id() {
        return "introductions";
    }

    @Override
    public String titleKey() {
        return "introduction.title";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Component create(RecordRef record) {
        List<IntroductionRow> rows =
                switch (record.type()) {
                    case SUBMISSION -> introductions.of(new SubmissionId(record.id()));
                    case CLIENT -> introductions.of(new ClientId(record.id()));
                    case CANDIDATE -> introductions.of(new CandidateId(record.id()));
                    default -> throw new IllegalArgumentException("No introductions of a " + record.type());
                };
        IntroductionList list = new IntroductionList(rows);
        if (record.type() != RecordType.CANDIDATE || rows.isEmpty()) {
            return list;
        }
        Div document = new Div(DisclosureDocument.link(
                list, agency.current().details(), rows, reach.current().isEverything(), pdfs, clock.instant()));
        document.addClassName("section-toolbar");
        return new Div(document, list);
    }
}
