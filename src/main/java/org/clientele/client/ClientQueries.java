package org.clientele.client;

import java.util.List;
import java.util.UUID;
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

    private final PageQueries queries;

    ClientQueries(PageQueries queries) {
        this.queries = queries;
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

    private static Conditions conditions(ClientFilter filter, Access access) {
        return new Conditions()
                .and("c.archived = false")
                .andIn("c.status.id.value", "statuses", filter.statuses())
                .andIn("c.industry.id.value", "industries", filter.industries())
                .andIn("c.ownerId.value", "owners", filter.owners())
                .andText(SearchText.of(filter.text()), "c.name", "c.searchKeys.searchText")
                .andBy(access, "c.searchKeys.trigrams", "c.id.value");
    }
}
