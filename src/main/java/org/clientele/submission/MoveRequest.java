package org.clientele.submission;

import org.clientele.contact.ContactId;
import org.clientele.vacancy.StageId;
import org.jspecify.annotations.Nullable;

/**
 * A submission is to stand in another stage.
 *
 * @param version that the move was made on
 * @param reason why; needed where somebody is rejected
 * @param decidedBy the contact who decided it, if it is recorded for one; else null
 */
public record MoveRequest(
        SubmissionId submission,
        long version,
        StageId to,
        Reason reason,
        @Nullable ContactId decidedBy) {

    /** By the agency itself, and without a reason. */
    public static MoveRequest to(StageId stage, SubmissionId submission, long version) {
        return new MoveRequest(submission, version, stage, Reason.NONE, null);
    }
}
