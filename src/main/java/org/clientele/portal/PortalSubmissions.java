package org.clientele.portal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clientele.portal.VisibleSubmissionRepository.Given;
import org.clientele.portal.VisibleSubmissionRepository.Rated;
import org.clientele.resume.Naming;
import org.clientele.resume.ResumeVersionId;
import org.clientele.security.Permission.ContactsOnly;
import org.clientele.submission.SubmissionId;
import org.clientele.vacancy.VacancyId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The candidates put forward that the contact sees who acts. What is not seen answers like what is not there. */
@Service
@ContactsOnly
public class PortalSubmissions {

    private static final Limit MOST = Limit.of(500);

    private final VisibleSubmissionRepository submissions;
    private final VisibleVacancyRepository vacancies;
    private final Applicants applicants;
    private final ViewerQueries viewers;
    private final PortalScope scope;

    PortalSubmissions(
            VisibleSubmissionRepository submissions,
            VisibleVacancyRepository vacancies,
            Applicants applicants,
            ViewerQueries viewers,
            PortalScope scope) {
        this.submissions = submissions;
        this.vacancies = vacancies;
        this.applicants = applicants;
        this.viewers = viewers;
        this.scope = scope;
    }

    /** Those of a vacancy, the latest first. */
    @Transactional(readOnly = true)
    public List<PortalSubmissionView> of(VacancyId vacancy) {
        return views(submissions.findRows(vacancy.value(), MOST));
    }

    @Transactional(readOnly = true)
    public Optional<PortalSubmissionView> find(SubmissionId id) {
        return views(submissions.findRow(id.value())).stream().findFirst();
    }

    /** All that is read of one, in few statements; what the contact does not see is not in it. */
    @Transactional(readOnly = true)
    public Optional<PortalCandidatePage> page(SubmissionId id) {
        return find(id).flatMap(
                        view -> vacancies.findRow(view.vacancy().value()).map(vacancy -> page(view, vacancy)));
    }

    private PortalCandidatePage page(PortalSubmissionView view, PortalVacancyRow vacancy) {
        ResumeVersionId resume = view.applicant().resume();
        List<UUID> order = submissions.findOrder(view.vacancy().value(), MOST);
        int place = order.indexOf(view.id().value());
        return new PortalCandidatePage(
                view,
                vacancy,
                resume == null ? "" : submissions.findResume(resume.value()).orElse(""),
                comments(view.id()),
                ratings(view.id()),
                submissions.findVerdict(view.id().value()).orElse(null),
                place + 1,
                order.size(),
                place > 0 ? new SubmissionId(order.get(place - 1)) : null,
                place >= 0 && place + 1 < order.size() ? new SubmissionId(order.get(place + 1)) : null);
    }

    /** The thread with the client, from the beginning. */
    @Transactional(readOnly = true)
    public List<PortalComment> comments(SubmissionId id) {
        return submissions.findComments(id.value(), scope.viewer());
    }

    /** Ratings by contacts of the client. */
    @Transactional(readOnly = true)
    public List<PortalRating> ratings(SubmissionId id) {
        return submissions.findRatings(id.value(), scope.viewer());
    }

    private List<PortalSubmissionView> views(List<SubmissionRow> rows) {
        Map<UUID, VisibleShare> shares = shares(rows);
        Map<UUID, UUID> resumes = new HashMap<>();
        rows.forEach(row -> Optional.ofNullable(shares.get(row.id()))
                .flatMap(VisibleShare::resume)
                .ifPresent(resume -> resumes.put(row.candidate(), resume)));
        Map<UUID, Naming> namings = new HashMap<>();
        Map<UUID, Naming> given =
                viewers.namings(rows.stream().map(SubmissionRow::id).toList(), scope.seers());
        rows.forEach(row -> namings.put(row.candidate(), given.getOrDefault(row.id(), Naming.FULL_NAME)));
        Map<UUID, ApplicantView> candidates =
                applicants.of(rows.stream().map(SubmissionRow::candidate).toList(), resumes, namings);
        Map<UUID, PortalStars> stars = stars(rows);
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(candidates.get(row.candidate()))
                        .map(candidate -> view(
                                row,
                                candidate,
                                Optional.ofNullable(shares.get(row.id())),
                                stars.getOrDefault(row.id(), PortalStars.NONE)))
                        .stream())
                .toList();
    }

    private PortalSubmissionView view(
            SubmissionRow row, ApplicantView candidate, Optional<VisibleShare> share, PortalStars stars) {
        return new PortalSubmissionView(
                new SubmissionId(row.id()),
                new VacancyId(row.vacancy()),
                row.stage(),
                row.stageSince(),
                row.sharedAt(),
                share.map(VisibleShare::comment).orElse(""),
                share.filter(given -> given.contactId().equals(scope.viewer()) && !given.isOpened())
                        .isPresent(),
                stars,
                candidate);
    }

    private Map<UUID, PortalStars> stars(List<SubmissionRow> rows) {
        return rows.isEmpty()
                ? Map.of()
                : submissions.findStars(rows.stream().map(SubmissionRow::id).toList()).stream()
                        .collect(Collectors.toMap(Rated::id, Rated::toStars));
    }

    /** What was put before the contact itself, before what was put before somebody it is deputy of. */
    private Map<UUID, VisibleShare> shares(List<SubmissionRow> rows) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        return submissions.findShares(rows.stream().map(SubmissionRow::id).toList()).stream()
                .collect(Collectors.toMap(
                        Given::submission,
                        Given::share,
                        (one, other) -> other.contactId().equals(scope.viewer()) ? other : one));
    }
}
