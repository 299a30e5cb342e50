package org.clientele.submission;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A submission as its history prints it. The components are the fields' names in the history.
 *
 * @param stage its name, or its kind
 */
record SubmissionSnapshot(
        String stage,
        String reason,
        @Nullable Instant sharedAt,
        @Nullable Instant withdrawnAt,
        String withdrawnReason,
        @Nullable LocalDate feedbackDueOn) {}
