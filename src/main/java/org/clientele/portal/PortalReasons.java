package org.clientele.portal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.clientele.contact.ContactId;
import org.clientele.contact.Contacts;
import org.clientele.interview.InterviewFilter;
import org.clientele.interview.InterviewList;
import org.clientele.security.Permission.MayRead;
import org.clientele.shared.PageRef;
import org.clientele.submission.SubmissionBoards;
import org.clientele.vacancy.VacancyFilter;
import org.clientele.vacancy.VacancyId;
import org.clientele.vacancy.VacancyList;
import org.clientele.vacancy.VacancySort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything of a contact's client that the staff sees, with the rule that shows it to the contact or hides it: the rules that
 * decide, run one by one. Nothing of other clients, and nothing that who asks does not see.
 */
@Service
@MayRead
public class PortalReasons {

    private static final Duration BEFORE = Duration.ofDays(60);
    private static final Duration AHEAD = Duration.ofDays(366);

    private final Contacts contacts;
    private final VacancyList vacancies;
    private final SubmissionBoards boards;
    private final InterviewList interviews;
    private final RuleQueries rules;
    private final ViewerQueries viewers;
    private final PortalScope scope;
    private final Clock clock;

    PortalReasons(
            Contacts contacts,
            VacancyList vacancies,
            SubmissionBoards boards,
            InterviewList interviews,
            RuleQueries rules,
            ViewerQueries viewers,
            PortalScope scope,
            Clock clock) {
        this.contacts = contacts;
        this.vacancies = vacancies;
        this.boards = boards;
        this.interviews = interviews;
        this.rules = rules;
        this.viewers = viewers;
        this.scope = scope;
        this.clock = clock;
    }

    /** Of the vacancies, the latest changed; {@value PageRef#SIZE} at most. */
    @Transactional(readOnly = true)
    public List<Reasoned> vacancies(ContactId contact) {
        Map<UUID, String> titles = new LinkedHashMap<>();
        contacts.find(contact)
                .ifPresent(known -> vacancies
                        .page(
                                VacancyFilter.ALL.withClient(known.client().id()),
                                new VacancySort(VacancySort.Key.CHANGED, false),
                                PageRef.FIRST)
                        .rows()
                        .forEach(row -> titles.put(row.id().value(), row.title())));
        return reasoned(PortalVisibility.VACANCY_POLICY, contact, titles);
    }

    /** Of those who are in the pipeline of a vacancy of its client. */
    @Transactional(readOnly = true)
    public List<Reasoned> candidates(ContactId contact, VacancyId vacancy) {
        Map<UUID, String> names = new LinkedHashMap<>();
        contacts.find(contact)
                .flatMap(known -> boards.of(vacancy)
                        .filter(board ->
                                board.vacancy().clientId().equals(known.client().id())))
                .ifPresent(
                        board -> board.rows().forEach(row -> names.put(row.id().value(), row.candidateName())));
        return reasoned(PortalVisibility.SUBMISSION_POLICY, contact, names);
    }

    /** Of the interviews of its client, those that the portal's list reaches, by time. */
    @Transactional(readOnly = true)
    public List<Reasoned> interviews(ContactId contact) {
        Instant now = clock.instant();
        Map<UUID, String> names = new LinkedHashMap<>();
        contacts.find(contact)
                .ifPresent(known -> interviews
                        .between(
                                now.minus(BEFORE),
                                now.plus(AHEAD),
                                InterviewFilter.ALL.at(known.client().id()))
                        .forEach(row -> names.put(row.id().value(), row.candidate() + " · " + row.vacancy())));
        return reasoned(PortalVisibility.INTERVIEW_POLICY, contact, names);
    }

    private List<Reasoned> reasoned(RowPolicy policy, ContactId contact, Map<UUID, String> titles) {
        UUID viewer = contact.value();
        Map<UUID, Map<UUID, Explanation>> explained =
                rules.explain(policy, viewers.seers(Set.of(viewer), scope.today()), scope.today(), titles.keySet());
        return titles.entrySet().stream()
                .map(row -> {
                    Explanation explanation =
                            explained.getOrDefault(row.getKey(), Map.of()).get(viewer);
                    return explanation == null
                            ? Reasoned.hidden(row.getKey(), row.getValue())
                            : Reasoned.of(row.getKey(), row.getValue(), explanation);
                })
                .toList();
    }
}
