package org.clientele.interview;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.clientele.shared.ImpactContributor;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.springframework.stereotype.Component;

/** Interviews that are still to come would take place without anybody knowing of them. */
@Component
class InterviewImpacts implements ImpactContributor {

    private static final Set<RecordType> WITH_INTERVIEWS = Set.of(
            RecordType.CLIENT, RecordType.VACANCY, RecordType.CANDIDATE, RecordType.SUBMISSION, RecordType.CONTACT);

    private final InterviewQueries queries;
    private final Clock clock;

    InterviewImpacts(InterviewQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    @Override
    public List<Impact> impactOfArchiving(RecordRef record) {
        if (!WITH_INTERVIEWS.contains(record.type())) {
            return List.of();
        }
        InterviewFilter ahead = InterviewFilter.ALL.about(record).in(InterviewState.AHEAD);
        long number = queries.between(clock.instant(), InterviewQueries.NEVER, ahead, InterviewList.MOST)
                .size();
        return number == 0 ? List.of() : List.of(new Impact("interview.impact", number));
    }
}
