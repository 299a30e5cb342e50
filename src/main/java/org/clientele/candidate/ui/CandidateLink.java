package org.clientele.candidate.ui;

import java.util.UUID;
import org.clientele.candidate.CandidateId;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordLink;
import org.springframework.stereotype.Component;

/** Candidates open at their page. */
@Component
class CandidateLink implements RecordLink {

    @Override
    public RecordType type() {
        return RecordType.CANDIDATE;
    }

    @Override
    public String url(UUID id) {
        return CandidateNavigation.url(new CandidateId(id));
    }

    @Override
    public String icon() {
        return "vaadin:male";
    }
}
