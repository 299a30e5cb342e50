package org.clientele.submission;

import java.util.List;
import org.clientele.candidate.CandidateId;
import org.clientele.client.ClientId;
import org.clientele.shared.ImpactContributor;
import org.clientele.shared.RecordRef;
import org.clientele.vacancy.VacancyId;
import org.springframework.stereotype.Component;

/** Candidates put forward go where the candidate, the vacancy or the client goes (docs/features.md N16). */
@Component
class SubmissionImpacts implements ImpactContributor {

    private final SubmissionRepository submissions;

    SubmissionImpacts(SubmissionRepository submissions) {
        this.submissions = submissions;
    }

    @Override
    public List<Impact> impactOfArchiving(RecordRef record) {
        long number =
                switch (record.type()) {
                    case CLIENT -> submissions.countOf(new ClientId(record.id()));
                    case VACANCY -> submissions.countOf(new VacancyId(record.id()));
                    case CANDIDATE -> submissions.countOf(new CandidateId(record.id()));
                    default -> 0;
                };
        return number == 0 ? List.of() : List.of(new Impact("submission.impact", number));
    }
}
