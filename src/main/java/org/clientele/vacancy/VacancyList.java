package org.clientele.vacancy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clientele.security.Permission.MayRead;
import org.clientele.shared.PageRef;
import org.clientele.shared.Pages;
import org.clientele.shared.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Many vacancies at a time, as pages. Archived vacancies, and those of archived clients, are not among them; nobody
 * counts them all.
 */
@Service
@MayRead
public class VacancyList {

    private final VacancyQueries queries;
    private final VacancyRepository vacancies;

    VacancyList(VacancyQueries queries, VacancyRepository vacancies) {
        this.queries = queries;
        this.vacancies = vacancies;
    }

    /**
     * One page in the list's order, also if it is counted from the end; then {@link Slice#hasNext} says whether rows
     * come before it. Two statements.
     */
    @Transactional(readOnly = true)
    public Slice<VacancyRow> page(VacancyFilter filter, VacancySort sort, PageRef page) {
        return Pages.ofIds(page, queries.ids(filter, sort, page), vacancies::findRows, VacancyRow::id);
    }

    /** The vacancies of these clients that are worked on, in one statement (docs/features.md S0.4). */
    @Transactional(readOnly = true)
    public Map<UUID, List<VacancyRef>> currentOf(Collection<UUID> clients) {
        return clients.isEmpty()
                ? Map.of()
                : vacancies.findOfClients(clients, VacancyState.CURRENT).stream()
                        .collect(Collectors.groupingBy(
                                vacancy -> vacancy.clientId().value()));
    }
}
