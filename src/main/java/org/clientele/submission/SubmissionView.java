package org.clientele.submission;

import java.time.Instant;
import java.time.LocalDate;
import org.clientele.candidate.CandidateId;
import org.clientele.candidate.ConsentState;
import org.clientele.client.ClientId;
import org.clientele.vacancy.StageId;
import org.clientele.vacancy.StageKind;
import org.clientele.vacancy.VacancyId;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the page shows of a submission itself.
 *
 * @param version goes back with what was changed
 * @param stageName empty where the stage is called by its kind
 * @param sharedAt when it was put forward last; null if it never was
 * @param withdrawnAt since when clients see it no longer; null if they may
 * @param reason of the administrator's list, why the candidate was rejected; null if none was given
 * @param reasonText the same in words of one's own, may be empty
 */
public record SubmissionView(
        SubmissionId id,
        long version,
        boolean archived,
        ClientId client,
        String clientName,
        VacancyId vacancy,
        String vacancyTitle,
        CandidateId candidate,
        String candidateName,
        String headline,
        StageId stage,
        StageKind kind,
        String stageName,
        Instant stageSince,
        @Nullable Instant sharedAt,
        @Nullable String sharedBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnBy,
        String withdrawnReason,
        @Nullable LocalDate feedbackDueOn,
        @Nullable Instant answeredAt,
        @Nullable String reason,
        String reasonText,
        ConsentState consent,
        @Nullable LocalDate consentExpiresOn) {

    /** Whether the client may see it. */
    public boolean isShown() {
        return sharedAt != null && withdrawnAt == null;
    }
}
