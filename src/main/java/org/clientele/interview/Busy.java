package org.clientele.interview;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who takes part in another interview; if neither a colleague nor a contact was asked for, the candidate. */
record Busy(
        InterviewId interview,
        @Nullable UUID accountId,
        @Nullable UUID contactId,
        Instant startsAt,
        Instant endsAt) {

    InterviewTime time() {
        return new InterviewTime(startsAt, endsAt);
    }
}
