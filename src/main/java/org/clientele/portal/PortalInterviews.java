package org.clientele.portal;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clientele.portal.VisibleInterviewRepository.Proposed;
import org.clientele.portal.VisibleInterviewRepository.Row;
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
    private final Applicants applicants;
    private final Clock clock;

    PortalInterviews(VisibleInterviewRepository interviews, Applicants applicants, Clock clock) {
        this.interviews = interviews;
        this.applicants = applicants;
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

    private List<PortalAgendaItem> agenda(List<Row> rows) {
        Map<UUID, VisibleCandidate> candidates = new HashMap<>();
        rows.forEach(row -> candidates.put(row.interview().submission(), row.candidate()));
        Map<UUID, String> names = applicants.names(candidates);
        Map<UUID, List<PortalProposal>> proposals = proposals(rows);
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(names.get(row.interview().submission()))
                        .map(name -> new PortalAgendaItem(
                                row.interview().toView(),
                                row.vacancy(),
                                name,
                                row.answer(),
                                Objects.requireNonNullElse(row.words(), ""),
                                proposals.getOrDefault(row.interview().id(), List.of())))
                        .stream())
                .toList();
    }

    /** Of those for which a time is still to be chosen. */
    private Map<UUID, List<PortalProposal>> proposals(List<Row> rows) {
        List<UUID> open = rows.stream()
                .map(Row::interview)
                .filter(VisibleInterview::isProposed)
                .map(VisibleInterview::id)
                .toList();
        return open.isEmpty()
                ? Map.of()
                : interviews.findProposals(open).stream()
                        .collect(Collectors.groupingBy(
                                Proposed::interview, Collectors.mapping(Proposed::proposal, Collectors.toList())));
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
