package org.clientele.client;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.clientele.access.Reach;
import org.clientele.access.ViewerReach;
import org.clientele.client.ClientSample.Row;
import org.clientele.client.ClientSort.Key;
import org.clientele.shared.TypedId;
import org.clientele.shared.search.Access;
import org.clientele.shared.search.Sample;
import org.clientele.shared.search.SearchText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Chooses the way to a page of clients that is likely to be the quickest (docs/adr/0014). The database's own optimizer
 * knows neither how many rows contain a fragment nor that fifty of them are enough.
 */
@Component
class ClientPlanner {

    /** Holds what filters and searches ask for, in the order of the names. */
    static final String BY_NAME = "ix_client_name";

    /** Holds it too, for each owner. */
    static final String OF_OWNER = "ix_client_of_owner";

    /** To the clients that something else has led to. */
    static final String BY_KEY = "PRIMARY";

    static final String OF_STATUS = "ix_client_of_status";
    static final String OF_INDUSTRY = "ix_client_of_industry";

    /** Whoever is assigned to so many is found in the index of the order sooner than by the assignments. */
    private static final int MANY = 10_001;

    private final ClientSample sample;
    private final ViewerReach reach;
    private final Clock clock;
    private final ClientQueries queries;

    ClientPlanner(ClientSample sample, ViewerReach reach, ClientQueries queries, Clock clock) {
        this.clock = clock;
        this.sample = sample;
        this.reach = reach;
        this.queries = queries;
    }

    /**
     * @param backwards whether the page is sought from the end of the order
     * @param enough how many hits have to be found in the order
     */
    Access plan(ClientFilter filter, ClientSort sort, boolean backwards, int enough) {
        return filter.equals(ClientFilter.ALL) && reach.current().isEverything()
                ? Access.byIndex(indexOf(sort.key()), enough)
                : Access.cheapest(ways(filter, sort, backwards, enough));
    }

    /** All ways there are. */
    List<Access> ways(ClientFilter filter, ClientSort sort, boolean backwards, int enough) {
        Sample<Row, Key> rows = sample.get();
        SearchText text = SearchText.of(filter.text());
        Predicate<Row> sought = sought(filter, text);
        boolean byName = sort.key() == Key.NAME;
        double toSort = byName ? 0 : rows.count(sought) * Access.READ;
        Reach seen = reach.current();
        boolean probed = !filter.recruiters().isEmpty() || filter.unassigned() || filter.quietDays() > 0;
        double scanned = Access.SCANNED + seen.probe() + (probed ? Access.PROBED : 0);
        List<Access> ways = new ArrayList<>();
        int among = filter.recruiters().isEmpty() ? enough : amongAssigned(filter, enough, rows.size(), ways);
        long depth = rows.depth(sought, sort.key(), sort.ascending() == backwards, seen.among(among, rows.size()));
        boolean covered = byName || filter.equals(ClientFilter.ALL);
        ways.add(Access.byIndex(indexOf(sort.key()), depth * (covered ? scanned : Access.READ + seen.probe())));
        seen.way(BY_KEY, 0).ifPresent(ways::add);
        if (!byName) {
            ways.add(Access.byIndex(BY_NAME, rows.size() * scanned + toSort));
        }
        if (!filter.owners().isEmpty() || filter.unassigned()) {
            long owned = rows.count(row -> isOwned(filter, row));
            ways.add(Access.byIndex(OF_OWNER, owned * scanned + toSort));
        }
        if (!filter.statuses().isEmpty()) {
            ways.add(Access.byIndex(
                    OF_STATUS, rows.count(row -> isIn(filter.statuses(), row.statusId())) * Access.READ));
        }
        if (!filter.industries().isEmpty()) {
            ways.add(Access.byIndex(
                    OF_INDUSTRY, rows.count(row -> isIn(filter.industries(), row.industryId())) * Access.READ));
        }
        if (text instanceof SearchText.Fragment fragment) {
            ways.add(rows.byTrigrams(fragment.folded()));
        }
        return ways;
    }

    private Predicate<Row> sought(ClientFilter filter, SearchText text) {
        Instant since = clock.instant().minus(Duration.ofDays(filter.quietDays()));
        Predicate<Row> found = row -> text.isIn(row.searchText(), row.searchText());
        return found.and(row -> filter.statuses().isEmpty() || isIn(filter.statuses(), row.statusId()))
                .and(row -> filter.industries().isEmpty() || isIn(filter.industries(), row.industryId()))
                .and(row -> isOwned(filter, row))
                .and(row -> filter.quietDays() == 0 || row.quietSince().isBefore(since));
    }

    /** Whoever has no recruiter has no owner. */
    private static boolean isOwned(ClientFilter filter, Row row) {
        return (filter.owners().isEmpty() || isIn(filter.owners(), row.ownerId()))
                && (!filter.unassigned() || row.ownerId() == null);
    }

    /** Adds the way that begins with the recruiters' assignments, and tells how many rows have one that is sought. */
    private int amongAssigned(ClientFilter filter, int enough, long rows, List<Access> ways) {
        int assigned = queries.assignments(filter.recruiters(), MANY);
        ways.add(Access.byIndex(BY_KEY, assigned * 2 * Access.READ));
        return (int) Math.min(rows, assigned == 0 ? rows : enough * rows / assigned);
    }

    private static boolean isIn(Set<? extends TypedId> ids, @Nullable UUID id) {
        return ids.stream().anyMatch(known -> known.value().equals(id));
    }

    private static String indexOf(Key key) {
        return switch (key) {
            case NAME -> BY_NAME;
            case STATUS -> "ix_client_status";
            case INDUSTRY -> "ix_client_industry";
            case CITY -> "ix_client_city";
            case OWNER -> "ix_client_owner";
            case CONTACTS -> "ix_client_contacts";
            case LAST_CONTACT -> "ix_client_last_contact";
            case CHANGED -> "ix_client_changed";
        };
    }
}
