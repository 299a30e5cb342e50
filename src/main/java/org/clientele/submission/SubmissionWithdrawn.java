package org.clientele.submission;

import org.clientele.candidate.CandidateId;
import org.clientele.client.ClientId;
import org.clientele.vacancy.VacancyId;

/** The client sees the submission no longer: the agency or the candidate took it back, within the transaction. */
public record SubmissionWithdrawn(SubmissionId submission, ClientId client, VacancyId vacancy, CandidateId candidate) {}
