package org.clientele.isolation;

import static org.clientele.isolation.Call.of;

import java.util.List;
import org.clientele.candidate.Candidates;
import org.springframework.stereotype.Component;

/** Calls of the services of candidates, who belong to no client but have been put forward to some. */
@Component
class CandidateCalls implements Calls {

    private final Candidates candidates;
    private final HiddenClient hidden;

    CandidateCalls(Candidates candidates, HiddenClient hidden) {
        this.candidates = candidates;
        this.hidden = hidden;
    }

    @Override
    public List<Call> all() {
        return List.of(of(
                "Candidates.impactOfArchiving(CandidateId)",
                "counts nothing of its",
                ids -> candidates.impactOfArchiving(hidden.candidate())));
    }
}
