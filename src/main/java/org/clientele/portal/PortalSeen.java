package org.clientele.portal;

import java.util.List;
import java.util.Optional;
import org.clientele.interview.InterviewId;
import org.clientele.submission.SubmissionId;
import org.clientele.vacancy.VacancyId;
import org.springframework.data.domain.Limit;
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

    private static final Limit MOST = Limit.of(200);

    private final VisibleSubmissionRepository submissions;
    private final VisibleInterviewRepository interviews;
    private final VisibleVacancyRepository vacancies;
    private final PortalScope scope;

    PortalSeen(
            VisibleSubmissionRepository submissions,
            VisibleInterviewRepository interviews,
            VisibleVacancyRepository vacancies,
            PortalScope scope) {
        this.submissions = submissions;
        this.interviews = interviews;
        this.vacancies = vacancies;
        this.scope = scope;
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

    /** What was said about a vacancy, in the order in which it was; of long conversations the latest. */
    public List<PortalComment> messages(VacancyId id) {
        return vacancies.findMessages(id.value(), scope.viewer(), MOST).reversed();
    }

    /** The vacancies that the contact has asked for, the latest first. */
    public List<PortalRequest> requests() {
        return vacancies.findRequests(MOST);
    }

    /** The stages of a vacancy that the contact sees, in their order. */
    public List<PortalStage> stages(VacancyId id) {
        return vacancies.findStages(id.value());
    }
}
