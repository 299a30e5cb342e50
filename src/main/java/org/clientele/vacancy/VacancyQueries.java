package org.clientele.vacancy;

import java.util.List;
import org.clientele.access.Reach;
import org.clientele.access.ViewerReach;
import org.clientele.shared.PageRef;
import org.clientele.shared.search.Access;
import org.clientele.shared.search.Conditions;
import org.clientele.shared.search.PageQueries;
import org.clientele.shared.search.SearchText;
import org.springframework.stereotype.Component;

/** Finds the ids of a page of vacancies, by the way that is likely to be the quickest. */
@Component
class VacancyQueries {

    /** Holds what searches ask for, in the order of the titles. */
    private static final String BY_TITLE = "ix_vacancy_title";

    private static final String OF_CLIENT = "ix_vacancy_of_client";

    /** Whoever sees no more clients is led from them to their vacancies; others go by the list's order. */
    private static final int FEW_CLIENTS = 2_000;

    private static final int VACANCIES_OF_CLIENT = 3;

    private static final Access ANY_WAY = new Access(null, "", null, 0);

    private final ViewerReach reach;
    private final PageQueries queries;

    VacancyQueries(ViewerReach reach, PageQueries queries) {
        this.reach = reach;
        this.queries = queries;
    }

    /** The ids of the page in the direction that it is counted in, and one more if there are more. */
    List<VacancyId> ids(VacancyFilter filter, VacancySort sort, PageRef page) {
        Access access = access(filter, sort);
        return queries.ids(
                "select v.id from Vacancy v",
                conditions(filter, access),
                sort.orderBy(page.fromEnd()),
                page,
                access,
                VacancyId.class);
    }

    /** Vacancies are tens of thousands, not millions: reading the index of titles from end to end takes milliseconds. */
    private Access access(VacancyFilter filter, VacancySort sort) {
        if (filter.client() != null) {
            return Access.byIndex(OF_CLIENT, 0);
        }
        if (filter.recruiter() != null) {
            return ANY_WAY;
        }
        Reach seen = reach.current();
        if (!seen.isEverything() && seen.clients() < FEW_CLIENTS) {
            return seen.way(OF_CLIENT, VACANCIES_OF_CLIENT).orElse(ANY_WAY);
        }
        boolean searches = SearchText.of(filter.text()) instanceof SearchText.Fragment;
        return Access.byIndex(searches ? BY_TITLE : sort.key().index(), 0);
    }

    private static Conditions conditions(VacancyFilter filter, Access access) {
        Conditions conditions = new Conditions()
                .and("v.listed = true")
                .andText(SearchText.of(filter.text()), "v.texts.title", "v.searchText")
                .andBy(access, "v.searchText", "v.clientId.value");
        if (filter.client() != null) {
            conditions.and(
                    "v.clientId.value = :client", "client", filter.client().value());
        }
        if (filter.recruiter() != null) {
            conditions.and(
                    "v.id in (select w.id from Vacancy w join w.recruiters r where r.accountId = :recruiter)",
                    "recruiter",
                    filter.recruiter().value());
        }
        if (!filter.states().isEmpty()) {
            conditions.and("v.standing.state in :states", "states", filter.states());
        }
        if (filter.priority() != null) {
            conditions.and("v.texts.priority = :priority", "priority", filter.priority());
        }
        if (filter.dueBy() != null) {
            conditions.and("v.deadlineKey <= :dueBy", "dueBy", filter.dueBy());
        }
        return conditions;
    }
}
