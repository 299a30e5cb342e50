package org.clientele.interview;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayRead;
import org.clientele.shared.PageRef;
import org.clientele.shared.RecordRef;
import org.clientele.shared.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Interviews by their time, and those that hang on something (docs/features.md S2.43). */
@Service
@MayRead
public class InterviewList {

    /** More than fit into a month's view that anybody could read. */
    public static final int MOST = 1000;

    private static final Duration SOON = Duration.ofDays(7);

    private final InterviewQueries queries;
    private final CurrentActor actor;
    private final Clock clock;

    InterviewList(InterviewQueries queries, CurrentActor actor, Clock clock) {
        this.queries = queries;
        this.actor = actor;
        this.clock = clock;
    }

    /** Those that touch the time, by their beginning; at most {@value #MOST}. */
    @Transactional(readOnly = true)
    public List<InterviewRow> between(Instant from, Instant until, InterviewFilter filter) {
        return queries.between(from, until, filter, MOST);
    }

    /** Those of a submission, vacancy, candidate, client or contact, the latest first. */
    @Transactional(readOnly = true)
    public Slice<InterviewRow> of(RecordRef record, PageRef page) {
        List<InterviewRow> found = queries.latest(InterviewFilter.ALL.about(record), page.offset(), PageRef.SIZE + 1);
        boolean more = found.size() > PageRef.SIZE;
        return new Slice<>(more ? found.subList(0, PageRef.SIZE) : found, more);
    }

    /** What the signed-in person has to think of during the next seven days. */
    @Transactional(readOnly = true)
    public List<InterviewRow> mineSoon() {
        Instant now = clock.instant();
        InterviewFilter mine =
                InterviewFilter.ALL.of(Set.of(actor.requireStaff().id())).in(InterviewState.AHEAD);
        return queries.between(now, now.plus(SOON), mine, PageRef.SIZE);
    }
}
