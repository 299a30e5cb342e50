package org.clientele.contact;

import java.util.List;
import org.clientele.shared.PageRef;
import org.clientele.shared.search.Access;
import org.clientele.shared.search.Conditions;
import org.clientele.shared.search.PageQueries;
import org.clientele.shared.search.SearchText;
import org.springframework.stereotype.Component;

/** Finds the ids of a page of contacts, by the way that is likely to be the quickest. */
@Component
class ContactQueries {

    private static final String FROM = "from Contact c";

    private final ContactPlanner planner;
    private final PageQueries queries;

    ContactQueries(ContactPlanner planner, PageQueries queries) {
        this.planner = planner;
        this.queries = queries;
    }

    /** The ids of the page in the direction that it is counted in, and one more if there are more. */
    List<ContactId> ids(ContactFilter filter, ContactSort sort, PageRef page) {
        int enough = page.offset() + PageRef.SIZE + 1;
        return ids(filter, sort, page, planner.plan(filter, sort, page.fromEnd(), enough));
    }

    List<ContactId> ids(ContactFilter filter, ContactSort sort, PageRef page, Access access) {
        return queries.ids(
                "select c.id " + FROM,
                conditions(filter, access),
                sort.orderBy(page.fromEnd()),
                page,
                access,
                ContactId.class);
    }

    /** How many there are, at most {@code max}. */
    int count(ContactFilter filter, int max) {
        return count(filter, max, planner.plan(filter, ContactSort.BY_NAME, false, max));
    }

    int count(ContactFilter filter, int max, Access access) {
        return queries.count(FROM, conditions(filter, access), max, access);
    }

    private static Conditions conditions(ContactFilter filter, Access access) {
        Conditions conditions = new Conditions()
                .and("c.listed = true")
                .andText(SearchText.of(filter.text()), "c.person.lastName", "c.searchKeys.searchText")
                .andBy(access, "c.searchKeys.trigrams", "c.clientId.value");
        if (filter.client() != null) {
            conditions.and(
                    "c.clientId.value = :client", "client", filter.client().value());
        }
        filter.flags().forEach(flag -> conditions.and(flag.path() + " = true"));
        if (filter.active() != null) {
            conditions.and("c.activity.active = :active", "active", filter.active());
        }
        return conditions;
    }
}
