package org.clientele.portal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clientele.interview.Answer;
import org.clientele.interview.InterviewState;
import org.clientele.portal.VisibleInterviewRepository.Answered;
import org.clientele.portal.VisibleInterviewRepository.Proposed;
import org.clientele.portal.VisibleInterviewRepository.Titled;
import org.clientele.security.Permission.ContactsOnly;
import org.clientele.submission.SubmissionId;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The interviews, and the colleagues, that the contact sees who acts. */
@Service
@ContactsOnly
public class PortalInterviews {

    private static final Limit MOST = Limit.of(500);
    private static final Limit NEXT = Limit.of(20);

    private final VisibleInterviewRepository interviews;
    private final PortalSubmissions submissions;
    private final Clock clock;

    PortalInterviews(VisibleInterviewRepository interviews, PortalSubmissions submissions, Clock clock) {
        this.interviews = interviews;
        this.submissions = submissions;
        this.clock = clock;
    }

    /** Those that touch the time between the two, by time, with whom and what they are about. */
    @Transactional(readOnly = true)
    public List<PortalAgendaItem> between(Instant from, Instant until) {
        return agenda(interviews.findBetween(from, until, MOST));
    }

    /** The next ones, likewise. */
    @Transactional(readOnly = true)
    public List<PortalAgendaItem> next() {
        return agenda(interviews.findFrom(clock.instant(), NEXT));
    }

    private List<PortalAgendaItem> agenda(List<VisibleInterview> rows) {
        List<PortalInterviewView> views =
                rows.stream().map(VisibleInterview::toView).toList();
        if (views.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = views.stream().map(view -> view.id().value()).toList();
        Map<UUID, String> titles =
                interviews
                        .findTitles(views.stream()
                                .map(view -> view.vacancy().value())
                                .collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Titled::vacancy, Titled::title));
        Map<UUID, PortalSubmissionView> candidates = submissions.of(
                views.stream().map(view -> view.submission().value()).collect(Collectors.toSet()));
        Map<UUID, Answer> answers =
                interviews.findAnswers(ids).stream().collect(Collectors.toMap(Answered::interview, Answered::answer));
        Map<UUID, List<PortalProposal>> proposals = interviews.findProposals(ids).stream()
                .collect(Collectors.groupingBy(
                        Proposed::interview, Collectors.mapping(Proposed::proposal, Collectors.toList())));
        return views.stream()
                .flatMap(view -> Optional.ofNullable(
                        candidates.get(view.submission().value()))
                        .map(candidate -> new PortalAgendaItem(
                                view,
                                titles.getOrDefault(view.vacancy().value(), ""),
                                candidate.applicant().name(),
                                answers.get(view.id().value()),
                                view.state().equals(InterviewState.PROPOSED.name())
                                        ? proposals.getOrDefault(view.id().value(), List.of())
                                        : List.of()))
                        .stream())
                .toList();
    }

    /** All of a submission, by time. */
    @Transactional(readOnly = true)
    public List<PortalAgendaItem> of(SubmissionId submission) {
        return agenda(interviews.findOf(submission.value()));
    }

    /** People of the same client who use the portal, by name. */
    @Transactional(readOnly = true)
    public List<PortalColleague> colleagues() {
        return interviews.findColleagues(MOST);
    }
}
