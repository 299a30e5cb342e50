package org.clientele.submission;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.clientele.access.LookPast;
import org.clientele.candidate.CandidateId;
import org.clientele.client.ClientId;
import org.clientele.shared.ImpactContributor;
import org.clientele.shared.PolicyBypassed.Purpose;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.vacancy.VacancyId;
import org.springframework.stereotype.Component;

/**
 * Candidates put forward go where the candidate, the vacancy or the client goes (docs/features.md N16). That a candidate takes
 * submissions along at clients whom the one who asks does not see is said, but neither how many nor where.
 */
@Component
class SubmissionImpacts implements ImpactContributor {

    private final SubmissionRepository submissions;
    private final LookPast lookPast;

    SubmissionImpacts(SubmissionRepository submissions, LookPast lookPast) {
        this.submissions = submissions;
        this.lookPast = lookPast;
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
        List<Impact> impacts = new ArrayList<>();
        if (number > 0) {
            impacts.add(new Impact("submission.impact", number));
        }
        if (record.type() == RecordType.CANDIDATE && goesFartherThanSeen(new CandidateId(record.id()))) {
            impacts.add(new Impact("submission.impact.unseen", 1));
        }
        return impacts;
    }

    private boolean goesFartherThanSeen(CandidateId candidate) {
        Set<UUID> unseen = lookPast.at(
                Purpose.DELETION_WARNING,
                () -> submissions.findClientsOf(candidate),
                clients -> {
                    Set<UUID> farther = new HashSet<>(clients);
                    farther.removeAll(submissions.findClientsOf(candidate));
                    return farther;
                },
                Function.identity());
        return !unseen.isEmpty();
    }
}
