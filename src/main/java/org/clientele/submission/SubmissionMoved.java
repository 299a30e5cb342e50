package org.clientele.submission;

import org.clientele.candidate.CandidateId;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.vacancy.StageId;
import org.clientele.vacancy.StageKind;
import org.clientele.vacancy.VacancyId;
import org.jspecify.annotations.Nullable;

/**
 * A submission stands in another stage of its vacancy, within the transaction.
 *
 * @param kind of the stage that it stands in now
 * @param decidedBy the contact who moved it, or for whom staff recorded it; null if it was the agency's move
 */
public record SubmissionMoved(
        SubmissionId submission,
        ClientId client,
        VacancyId vacancy,
        CandidateId candidate,
        StageId from,
        StageId to,
        StageKind kind,
        @Nullable ContactId decidedBy) {}
