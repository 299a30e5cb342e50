package org.clientele.submission;

import org.clientele.candidate.CandidateId;
import org.clientele.client.ClientId;
import org.clientele.vacancy.VacancyId;

/**
 * A submission as others name it and hang something on it.
 *
 * @param shared whether it was ever put forward to the client
 * @param withdrawn whether it was removed from the portal again
 */
public record SubmissionRef(
        SubmissionId id,
        ClientId client,
        VacancyId vacancy,
        CandidateId candidate,
        String candidateName,
        boolean shared,
        boolean withdrawn) {}
