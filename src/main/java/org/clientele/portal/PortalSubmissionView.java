package org.clientele.portal;

import java.time.Instant;
import org.clientele.submission.SubmissionId;
import org.clientele.vacancy.VacancyId;

/**
 * A candidate who was put forward, as a contact sees it.
 *
 * @param comment the recruiter's words to the contact; empty if none
 * @param fresh whether it was put before the contact, who has not opened it yet
 */
public record PortalSubmissionView(
        SubmissionId id,
        VacancyId vacancy,
        PortalStage stage,
        Instant stageSince,
        Instant sharedAt,
        String comment,
        boolean fresh,
        PortalStars stars,
        ApplicantView applicant) {}
