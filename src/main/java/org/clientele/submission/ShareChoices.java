package org.clientele.submission;

import java.util.List;
import org.clientele.candidate.CandidateId;
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
     */
    public record Applicant(CandidateId candidate, String name, List<ResumeChoice> resumes) {

        public Applicant {
            resumes = List.copyOf(resumes);
        }
    }
}
