package org.clientele.submission;

import java.time.Instant;
import java.time.LocalDate;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.ConsentState;
import org.clientele.vacancy.StageId;
import org.jspecify.annotations.Nullable;

/**
 * A submission on the board of its vacancy.
 *
 * @param headline what the candidate is, in a line; may be empty
 * @param feedbackDueOn until when the client should answer; null if it need not
 * @param stars what everybody thinks on the average, 1 to 5; null if nobody has said
 */
public record SubmissionRow(
        SubmissionId id,
        long version,
        CandidateId candidate,
        String candidateName,
        String headline,
        StageId stage,
        Instant stageSince,
        @Nullable Instant sharedAt,
        @Nullable Instant withdrawnAt,
        @Nullable LocalDate feedbackDueOn,
        @Nullable Instant answeredAt,
        ConsentState consent,
        @Nullable Double stars) {

    /** Whether the client sees it, as far as the agency is concerned. */
    public boolean isShown() {
        return sharedAt != null && withdrawnAt == null;
    }
}
