package org.clientele.submission;

import java.util.Set;
import org.clientele.candidate.CandidateId;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.vacancy.VacancyId;

/**
 * A candidate was put forward to contacts of a client, within the transaction.
 *
 * @param contacts those who did not see the submission before
 */
public record CandidateSubmitted(
        SubmissionId submission, ClientId client, VacancyId vacancy, CandidateId candidate, Set<ContactId> contacts) {

    public CandidateSubmitted {
        contacts = Set.copyOf(contacts);
    }
}
