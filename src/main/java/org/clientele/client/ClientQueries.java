package org.clientele.client;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.clientele.security.AccountId;
import org.clientele.shared.PageRef;
import org.clientele.shared.search.Access;
import org.clientele.shared.search.Conditions;
import org.clientele.shared.search.PageQueries;
import org.clientele.shared.search.SearchText;
import org.springframework.stereotype.Component;

/** Finds the ids of a page of clients. */
@Component
class ClientQueries {

    private static final String FROM = "from Client c";
    private static final String OF_RECRUITERS =
            " from ClientRecruiter r where r.accountId.value in :recruiters and " + ClientRecruiter.IN_FORCE;

    /** Leads from the assignments to the clients. */
    private static final String BY_RECRUITERS = "c.id.value in (select r.clientId.value" + OF_RECRUITERS + ")";

    /** Looks each client up: the database would make a list of all assignments for {@code exists}. */
    private static final String WITH_RECRUITERS =
            "(select count(*)" + OF_RECRUITERS + " and r.clientId.value = c.id.value) > 0";

    private static final String QUIET =
            "(c.lastContactAt < :quietSince or c.lastContactAt is null" + " and c.creation.createdAt < :quietSince)";
    private static final String UNASSIGNED = "c.ownerId.value is null and not exists (select 1 from ClientRecruiter r"
            + " where r.clientId.value = c.id.value and " + ClientRecruiter.IN_FORCE + ")";

    private final PageQueries queries;
    private final ServerDay day;
    private final Clock clock;

    ClientQueries(PageQueries queries, ServerDay day, Clock clock) {
        this.queries = queries;
        this.day = day;
        this.clock = clock;
    }

    /** The ids of the page in the direction that it is counted in, and one more if there are more. */
    List<UUID> ids(ClientFilter filter, ClientSort sort, PageRef page, Access access) {
        return queries.ids(
                "select c.id.value " + FROM,
                conditions(filter, access),
                sort.orderBy(page.fromEnd()),
                page,
                access,
                UUID.class);
    }

    /** How many there are, at most {@code max}. */
    int count(ClientFilter filter, int max, Access access) {
        return queries.count(FROM, conditions(filter, access), max, access);
    }

    /** In how many assignments that are in force these recruiters are, at most {@code max}. */
    int assignments(Set<AccountId> recruiters, int max) {
        Conditions conditions = new Conditions()
                .andIn("r.accountId.value", "recruiters", recruiters)
                .and(ClientRecruiter.IN_FORCE, "today", day.today());
        return queries.count(
                "from ClientRecruiter r", conditions, max, Access.byIndex("ix_client_recruiter_account", 0));
    }

    private Conditions conditions(ClientFilter filter, Access access) {
        Conditions conditions = new Conditions();
        if (!filter.recruiters().isEmpty()) {
            conditions
                    .and(
                            ClientPlanner.BY_KEY.equals(access.index()) ? BY_RECRUITERS : WITH_RECRUITERS,
                            "recruiters",
                            filter.recruiters().stream().map(AccountId::value).toList())
                    .parameter("today", day.today());
        }
        if (filter.quietDays() > 0) {
            conditions.and(QUIET, "quietSince", clock.instant().minus(Duration.ofDays(filter.quietDays())));
        }
        if (filter.unassigned()) {
            conditions.and(UNASSIGNED, "today", day.today());
        }
        return conditions
                .and("c.archived = false")
                .andIn("c.status.id.value", "statuses", filter.statuses())
                .andIn("c.industry.id.value", "industries", filter.industries())
                .andIn("c.ownerId.value", "owners", filter.owners())
                .andText(SearchText.of(filter.text()), "c.name", "c.searchKeys.searchText")
                .andBy(access, "c.searchKeys.trigrams", "c.id.value");
    }
}
