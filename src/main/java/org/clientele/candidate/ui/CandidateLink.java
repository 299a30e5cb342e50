package org.clientele.candidate.ui;

import org.clientele.candidate.CandidateId;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordLink;
import org.springframework.stereotype.Component;

/** Candidates open at their page. */
@Component
class CandidateLink extends RecordLink {

    CandidateLink() {
        super(RecordType.CANDIDATE, "vaadin:male", id -> CandidateNavigation.url(new CandidateId(id)));
    }
}
