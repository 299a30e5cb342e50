package org.clientele.interview;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** A time to choose. */
@Embeddable
record Proposal(UUID id, Instant startsAt, Instant endsAt, String proposedBy, boolean chosen) {

    InterviewTime time() {
        return new InterviewTime(startsAt, endsAt);
    }

    Proposal asChosen(boolean isIt) {
        return new Proposal(id, startsAt, endsAt, proposedBy, isIt);
    }
}
