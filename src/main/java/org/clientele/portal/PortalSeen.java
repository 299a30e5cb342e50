package org.clientele.portal;

import java.util.List;
import java.util.Optional;
import org.clientele.interview.InterviewId;
import org.clientele.submission.SubmissionId;
import org.clientele.vacancy.VacancyId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What contacts act on: they find it first, as they see it. What is not seen is not found, like what is not there or was
 * withdrawn.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PortalSeen {

    private final VisibleSubmissionRepository submissions;
    private final VisibleInterviewRepository interviews;
    private final VisibleVacancyRepository vacancies;

    PortalSeen(
            VisibleSubmissionRepository submissions,
            VisibleInterviewRepository interviews,
            VisibleVacancyRepository vacancies) {
        this.submissions = submissions;
        this.interviews = interviews;
        this.vacancies = vacancies;
    }

    public Optional<SeenSubmission> submission(SubmissionId id) {
        return submissions.findSeen(id.value());
    }

    public Optional<SeenInterview> interview(InterviewId id) {
        return interviews.findSeen(id.value());
    }

    public boolean sees(VacancyId id) {
        return vacancies.findById(id.value()).isPresent();
    }

    /** The stages of a vacancy that the contact sees, in their order. */
    public List<PortalStage> stages(VacancyId id) {
        return vacancies.findStages(id.value());
    }
}
