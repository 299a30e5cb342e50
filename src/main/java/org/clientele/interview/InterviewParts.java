package org.clientele.interview;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.clientele.candidate.CandidateId;
import org.clientele.client.ClientId;
import org.clientele.security.AccountId;
import org.clientele.submission.SubmissionId;
import org.clientele.vacancy.VacancyId;

/**
 * Whom and what an interview is about.
 *
 * @param organizer who arranged it
 */
@Embeddable
public record InterviewParts(
        @AttributeOverride(name = "value", column = @Column(name = "client_id"))
        ClientId client,

        @AttributeOverride(name = "value", column = @Column(name = "vacancy_id"))
        VacancyId vacancy,

        @AttributeOverride(name = "value", column = @Column(name = "submission_id"))
        SubmissionId submission,

        @AttributeOverride(name = "value", column = @Column(name = "candidate_id"))
        CandidateId candidate,

        @AttributeOverride(name = "value", column = @Column(name = "organizer_id"))
        AccountId organizer) {}
