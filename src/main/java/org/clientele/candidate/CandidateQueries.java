package org.clientele.candidate;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.clientele.shared.PageRef;
import org.clientele.shared.search.Access;
import org.clientele.shared.search.Conditions;
import org.clientele.shared.search.PageQueries;
import org.clientele.shared.search.SearchText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the ids of a page of candidates, by the way that is likely to be the quickest. */
@Component
class CandidateQueries {

    private static final String FROM = "from Candidate c";

    private final CandidatePlanner planner;
    private final PageQueries queries;
    private final Clock clock;

    CandidateQueries(CandidatePlanner planner, PageQueries queries, Clock clock) {
        this.planner = planner;
        this.queries = queries;
        this.clock = clock;
    }

    /** The ids of the page in the direction that it is counted in, and one more if there are more. */
    List<CandidateId> ids(CandidateFilter filter, CandidateSort sort, PageRef page) {
        int enough = page.offset() + PageRef.SIZE + 1;
        LocalDate until = availableUntil(filter);
        Access access = planner.plan(filter, until, sort, page.fromEnd(), enough);
        return ids(filter, sort, page, access);
    }

    List<CandidateId> ids(CandidateFilter filter, CandidateSort sort, PageRef page, Access access) {
        return queries.ids(
                "select c.id " + FROM,
                conditions(filter, access),
                sort.orderBy(page.fromEnd()),
                page,
                access,
                CandidateId.class);
    }

    /** How many there are, at most {@code max}. */
    int count(CandidateFilter filter, int max) {
        Access access = planner.plan(filter, availableUntil(filter), CandidateSort.BY_NAME, false, max);
        return queries.count(FROM, conditions(filter, access), max, access);
    }

    private Conditions conditions(CandidateFilter filter, Access access) {
        Conditions conditions = new Conditions()
                .and("c.listed = true")
                .andText(SearchText.of(filter.sought()), "c.person.lastName", "c.searchKeys.searchText")
                .andBy(access, "c.searchKeys.trigrams", "");
        if (filter.skill() != null) {
            conditions.and(
                    "exists (select 1 from c.skills s where s.value = :skill)",
                    "skill",
                    filter.skill().value());
        }
        if (!filter.language().isEmpty()) {
            conditions.and(
                    "exists (select 1 from c.languages l where l.language = :language)", "language", filter.language());
        }
        if (!filter.city().isEmpty()) {
            conditions.and("c.person.address.city = :city", "city", filter.city());
        }
        LocalDate until = availableUntil(filter);
        if (until != null) {
            conditions.and("c.person.availableFrom <= :until", "until", until);
        }
        if (filter.consent() != null) {
            conditions.and("c.consent.state = :consent", "consent", filter.consent());
        }
        return conditions;
    }

    private @Nullable LocalDate availableUntil(CandidateFilter filter) {
        Integer days = filter.availableInDays();
        return days == null
                ? null
                : LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()).plusDays(days);
    }
}
