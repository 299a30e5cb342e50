package org.clientele.portal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private static final Limit MOST_FILES = Limit.of(2000);

    private final VisibleSubmissionRepository submissions;
    private final VisibleInterviewRepository interviews;
    private final VisibleVacancyRepository vacancies;
    private final ViewerQueries viewers;
    private final PortalScope scope;

    PortalSeen(
            VisibleSubmissionRepository submissions,
            VisibleInterviewRepository interviews,
            VisibleVacancyRepository vacancies,
            ViewerQueries viewers,
            PortalScope scope) {
        this.submissions = submissions;
        this.interviews = interviews;
        this.vacancies = vacancies;
        this.viewers = viewers;
        this.scope = scope;
    }

    public Optional<SeenSubmission> submission(SubmissionId id) {
        return submissions.findSeen(id.value());
    }

    public Optional<SeenInterview> interview(InterviewId id) {
        return interviews.findSeen(id.value());
    }

    /** Whether the contact is shown the skills of candidates. */
    public boolean seesSkills() {
        return viewers.rights(scope.viewer())
                .filter(rights -> rights.sight().seesSkills())
                .isPresent();
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

    /** What the contact has asked for, if it is its own. */
    public Optional<PortalRequest> request(VacancyId id) {
        return vacancies.findRequest(id.value());
    }

    /** The files that came along with requests of the contact. */
    public List<PortalRequestFile> requestFiles() {
        return vacancies.findRequestFiles(MOST_FILES);
    }

    public Optional<PortalRequestFile> requestFile(RequestFileId id) {
        return vacancies.findRequestFile(id.value());
    }

    /** The titles of those of the vacancies that are seen. */
    public Map<UUID, String> titles(Set<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : vacancies.findTitles(ids).stream().collect(Collectors.toMap(VacancyTitle::id, VacancyTitle::title));
    }

    /** Those of the vacancies, submissions and interviews that are seen. */
    public Set<UUID> among(Set<UUID> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        Set<UUID> found = new HashSet<>(titles(ids).keySet());
        found.addAll(submissions.findIds(ids));
        found.addAll(interviews.findIds(ids));
        return found;
    }

    /** The stages of a vacancy that the contact sees, in their order. */
    public List<PortalStage> stages(VacancyId id) {
        return vacancies.findStages(id.value());
    }
}
