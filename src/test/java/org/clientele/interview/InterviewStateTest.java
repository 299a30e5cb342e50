package org.clientele.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clientele.interview.InterviewState.CANCELLED;
import static org.clientele.interview.InterviewState.HELD;
import static org.clientele.interview.InterviewState.MISSED;
import static org.clientele.interview.InterviewState.PROPOSED;
import static org.clientele.interview.InterviewState.SCHEDULED;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InterviewStateTest {

    private static final Map<InterviewState, Set<InterviewState>> TABLE = Map.of(
            PROPOSED, Set.of(SCHEDULED, CANCELLED),
            SCHEDULED, Set.of(SCHEDULED, HELD, MISSED, CANCELLED),
            HELD, Set.of(HELD, MISSED),
            MISSED, Set.of(HELD),
            CANCELLED, Set.of());

    @Test
    void everyStateLeadsWhereTheTableSaysAndNowhereElse() {
        for (InterviewState from : InterviewState.values()) {
            for (InterviewState to : InterviewState.values()) {
                assertThat(from.canBecome(to))
                        .as("%s to %s", from, to)
                        .isEqualTo(TABLE.get(from).contains(to));
            }
        }
    }
}
