package org.clientele.portal;

import java.util.List;
import org.clientele.submission.SubmissionId;
import org.jspecify.annotations.Nullable;

/**
 * All that a contact reads of a candidate who was put forward.
 *
 * @param resume clean HTML of the version that was put before the contact; empty if none may be read
 * @param verdict what the contact itself made of the candidate; null if nothing yet
 * @param position of the candidate among those of the vacancy that the contact sees, from 1
 * @param previous the one before it in the order of stages; null if it is the first, likewise {@code next}
 */
public record PortalCandidatePage(
        PortalSubmissionView submission,
        PortalVacancyRow vacancy,
        String resume,
        List<PortalComment> comments,
        List<PortalRating> ratings,
        @Nullable PortalVerdict verdict,
        int position,
        int number,
        @Nullable SubmissionId previous,
        @Nullable SubmissionId next) {

    public PortalCandidatePage {
        comments = List.copyOf(comments);
        ratings = List.copyOf(ratings);
    }
}
