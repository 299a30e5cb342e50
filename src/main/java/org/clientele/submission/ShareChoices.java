package org.clientele.submission;

import java.util.List;
import java.util.Set;
import org.clientele.candidate.CandidateId;
import org.clientele.contact.ContactId;
import org.clientele.vacancy.VacancyRef;

/**
 * What there is to choose from when candidates are put forward for a vacancy.
 *
 * @param applicants the candidates in question, by last name
 * @param contacts of the client: those proposed first
 */
public record ShareChoices(VacancyRef vacancy, List<Applicant> applicants, List<ShareContact> contacts) {

    public ShareChoices {
        applicants = List.copyOf(applicants);
        contacts = List.copyOf(contacts);
    }

    /**
     * A candidate to be put forward.
     *
     * @param resumes released versions, the latest first
     * @param sharedWith contacts whom the candidate was put forward to already, for this vacancy
     */
    public record Applicant(CandidateId candidate, String name, List<ResumeChoice> resumes, Set<ContactId> sharedWith) {

        public Applicant {
            resumes = List.copyOf(resumes);
            sharedWith = Set.copyOf(sharedWith);
        }
    }
}
