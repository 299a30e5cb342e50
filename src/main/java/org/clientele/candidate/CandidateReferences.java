package org.clientele.candidate;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How whatever is about a candidate gets hold of one, inside a transaction of its own service: it keeps the id, which
 * queries join by ({@code join Candidate c on c.id = s.candidateId}). It asks for no permission: the service has done
 * that.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CandidateReferences {

    private final CandidateRepository candidates;

    CandidateReferences(CandidateRepository candidates) {
        this.candidates = candidates;
    }

    /** The candidate to point at, who is not archived before the transaction ends; empty if not there any more. */
    public Optional<CandidateRef> find(CandidateId id) {
        return candidates
                .findForShare(id)
                .filter(candidate -> !candidate.isArchived())
                .map(Candidate::toRef);
    }
}
