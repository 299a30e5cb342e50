package org.clientele.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.clientele.access.Reach;
import org.clientele.access.ViewerReach;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactFilter.Flag;
import org.clientele.contact.ContactSample.Row;
import org.clientele.contact.ContactSort.Key;
import org.clientele.shared.search.Access;
import org.clientele.shared.search.Sample;
import org.clientele.shared.search.SearchText;
import org.springframework.stereotype.Component;

/** Chooses the way to a page of contacts that is likely to be the quickest (docs/adr/0014). */
@Component
class ContactPlanner {

    /** Holds what searches ask for, in the order of the names; but not what filters do. */
    static final String BY_NAME = "ix_contact_name";

    /** About how many contacts a client has. */
    private static final int CONTACTS_OF_CLIENT = 2;

    private final ContactSample sample;
    private final ViewerReach reach;

    ContactPlanner(ContactSample sample, ViewerReach reach) {
        this.sample = sample;
        this.reach = reach;
    }

    /**
     * @param backwards whether the page is sought from the end of the order
     * @param enough how many hits have to be found in the order
     */
    Access plan(ContactFilter filter, ContactSort sort, boolean backwards, int enough) {
        return filter.equals(ContactFilter.ALL) && reach.current().isEverything()
                ? Access.byIndex(indexOf(sort.key()), enough)
                : Access.cheapest(ways(filter, sort, backwards, enough));
    }

    /** All ways there are. */
    List<Access> ways(ContactFilter filter, ContactSort sort, boolean backwards, int enough) {
        Sample<Row, Key> rows = sample.get();
        SearchText text = SearchText.of(filter.text());
        boolean byName = sort.key() == Key.NAME;
        boolean textOnly = filter.equals(ContactFilter.ALL.withText(filter.text()));
        Reach seen = reach.current();
        double scanned = Access.SCANNED + seen.probe();
        long depth = rows.depth(
                sought(filter, text), sort.key(), sort.ascending() == backwards, seen.among(enough, rows.size()));
        List<Access> ways = new ArrayList<>();
        ways.add(Access.byIndex(
                indexOf(sort.key()), depth * (byName && textOnly ? scanned : Access.READ + seen.probe())));
        seen.way("ix_contact_of_client", CONTACTS_OF_CLIENT).ifPresent(ways::add);
        if (!byName) {
            ways.add(Access.byIndex(BY_NAME, rows.size() * scanned + rows.count(found(text)) * Access.READ));
        }
        ClientId client = filter.client();
        if (client != null) {
            long ofClient = rows.count(row -> row.clientId().equals(client.value()));
            ways.add(Access.byIndex("ix_contact_of_client", ofClient * Access.READ));
        }
        if (filter.flags().contains(Flag.MAY_COLLECT_MAIL)) {
            ways.add(Access.byIndex("ix_contact_collects", rows.count(Row::mayCollectMail) * Access.READ));
        }
        if (filter.flags().contains(Flag.MAY_REPRESENT)) {
            ways.add(Access.byIndex("ix_contact_represents", rows.count(Row::mayRepresent) * Access.READ));
        }
        Boolean active = filter.active();
        if (active != null) {
            ways.add(Access.byIndex("ix_contact_active", rows.count(row -> row.active() == active) * Access.READ));
        }
        if (text instanceof SearchText.Fragment fragment) {
            ways.add(rows.byTrigrams(fragment.folded()));
        }
        return ways;
    }

    private static Predicate<Row> sought(ContactFilter filter, SearchText text) {
        ClientId client = filter.client();
        Boolean active = filter.active();
        Set<Flag> flags = filter.flags();
        return found(text)
                .and(row -> client == null || row.clientId().equals(client.value()))
                .and(row -> flags.stream().allMatch(row::has))
                .and(row -> active == null || row.active() == active);
    }

    private static Predicate<Row> found(SearchText text) {
        return row -> text.isIn(row.lastName(), row.searchText());
    }

    private static String indexOf(Key key) {
        return switch (key) {
            case NAME -> BY_NAME;
            case CLIENT -> "ix_contact_client_name";
            case POSITION -> "ix_contact_position";
            case CHANGED -> "ix_contact_changed";
        };
    }
}
