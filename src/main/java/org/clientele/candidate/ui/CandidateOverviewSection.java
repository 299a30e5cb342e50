package org.clientele.candidate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.Candidates;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordSection;

/** The tab with all data of a candidate. */
@org.springframework.stereotype.Component
class CandidateOverviewSection implements RecordSection {

    private final Candidates candidates;
    private final ConsentActs consents;
    private final PhotoActs photos;
    private final EmployerWarnings employers;

    CandidateOverviewSection(
            Candidates candidates, ConsentActs consents, PhotoActs photos, EmployerWarnings employers) {
        this.candidates = candidates;
        this.consents = consents;
        this.photos = photos;
        this.employers = employers;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type == RecordType.CANDIDATE;
    }

    @Override
    public String id() {
        return "overview";
    }

    @Override
    public String titleKey() {
        return "candidate.overview";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component create(RecordRef record) {
        return candidates
                .find(new CandidateId(record.id()))
                .<Component>map(candidate -> new CandidateOverview(candidate, consents, photos, employers))
                .orElseGet(Div::new);
    }
}
