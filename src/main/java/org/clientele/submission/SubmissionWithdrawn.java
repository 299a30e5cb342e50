package org.clientele.submission;

import org.clientele.candidate.CandidateId;
import org.clientele.client.ClientId;
import org.clientele.vacancy.VacancyId;

/**
 * The client sees the submission no longer: the agency or the candidate took it back, within the transaction.
 *
 * @param candidateTold whether the candidate is to hear by mail of what is called off with it
 */
public record SubmissionWithdrawn(
        SubmissionId submission, ClientId client, VacancyId vacancy, CandidateId candidate, boolean candidateTold) {}
