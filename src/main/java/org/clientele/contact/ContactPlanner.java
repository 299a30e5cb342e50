package org.clientele.contact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
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

    private final ContactSample sample;

    ContactPlanner(ContactSample sample) {
        this.sample = sample;
    }

    /**
     * @param backwards whether the page is sought from the end of the order
     * @param enough how many hits have to be found in the order
     */
    Access plan(ContactFilter filter, ContactSort sort, boolean backwards, int enough) {
        return filter.equals(ContactFilter.ALL)
                ? Access.byIndex(indexOf(sort.key()), enough)
                : Access.cheapest(ways(filter, sort, backwards, enough));
    }

    /** All ways there are. */
    List<Access> ways(ContactFilter filter, ContactSort sort, boolean backwards, int enough) {
        Sample<Row, Key> rows = sample.get();
        SearchText text = SearchText.of(filter.text());
        boolean byName = sort.key() == Key.NAME;
        boolean textOnly = filter.equals(ContactFilter.ALL.withText(filter.text()));
        long depth = rows.depth(sought(filter, text), sort.key(), sort.ascending() == backwards, enough);
        List<Access> ways = new ArrayList<>();
        ways.add(Access.byIndex(indexOf(sort.key()), depth * (byName && textOnly ? Access.SCANNED : Access.READ)));
        if (!byName) {
            ways.add(Access.byIndex(BY_NAME, rows.size() * Access.SCANNED + rows.count(found(text)) * Access.READ));
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
