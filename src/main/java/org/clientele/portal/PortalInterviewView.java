package org.clientele.portal;

import java.time.Instant;
import org.clientele.interview.InterviewId;
import org.clientele.submission.SubmissionId;
import org.clientele.vacancy.VacancyId;
import org.jspecify.annotations.Nullable;

/**
 * An interview as a contact sees it.
 *
 * @param version that an answer is given on
 * @param startsAt null until a time was agreed
 */
public record PortalInterviewView(
        InterviewId id,
        long version,
        VacancyId vacancy,
        SubmissionId submission,
        String kind,
        String state,
        String place,
        String link,
        String timeZone,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        String message) {

    /** Nobody has to say any more whether it suits. */
    public boolean hasBegun(Instant now) {
        return startsAt != null && !startsAt.isAfter(now);
    }
}
