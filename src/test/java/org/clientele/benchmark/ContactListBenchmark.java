package org.clientele.benchmark;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.clientele.benchmark.Comparison.Outcome;
import org.clientele.contact.ContactFilter;
import org.clientele.contact.ContactFilter.Flag;
import org.clientele.contact.ContactList;
import org.clientele.contact.ContactSort;
import org.clientele.contact.ContactSort.Key;
import org.clientele.shared.PageRef;
import org.clientele.shared.text.Trigrams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of all contacts, of whom each client has two. */
class ContactListBenchmark extends AgainstJdbc {

    private static final int DEEP = 500;

    /** What a row of the list shows, but for the addresses. */
    private static final String ROWS = """
        select c.id, c.version, c.first_name, c.last_name, c.client_id, c.client_name, c.position, l.id, l.name,
        c.contact_person, c.may_collect_mail, c.collects_from, c.collects_until, c.may_represent, c.represents_from,
        c.represents_until, c.active, c.inactive_reason, c.returns_on, c.do_not_contact_since,
        c.do_not_contact_reason, c.changed_at
        from (select id from contact where %s order by %s limit 51 offset %d) page
        join contact c on c.id = page.id left join location l on l.id = c.location_id order by %s\
        """;

    private static final Map<Key, String> ORDERS = Map.of(
            Key.NAME, "last_name, first_name, id",
            Key.CLIENT, "client_name, last_name, first_name, id",
            Key.POSITION, "position, last_name, first_name, id",
            Key.CHANGED, "changed_at, id");

    @Autowired
    private ContactList list;

    @ParameterizedTest
    @EnumSource(Key.class)
    void firstPage(Key key) throws Exception {
        compare(
                        "contacts-first-page-by-" + key.name().toLowerCase(Locale.ROOT),
                        new ContactSort(key, true),
                        PageRef.FIRST,
                        ORDERS.get(key),
                        0)
                .medianAtMost(10);
    }

    @Test
    void page500() throws Exception {
        int page = Math.min(DEEP, BenchmarkDatabase.CLIENTS * MadeUpContacts.PER_CLIENT / PageRef.SIZE);
        compare("contacts-page-500", ContactSort.BY_NAME, new PageRef(page), ORDERS.get(Key.NAME), (page - 1) * 50)
                .medianAtMost(15);
    }

    @Test
    void lastPage() throws Exception {
        compare("contacts-last-page", ContactSort.BY_NAME, PageRef.LAST, "last_name desc, first_name desc, id desc", 0)
                .medianAtMost(15);
    }

    @Test
    void fragment() throws Exception {
        search("contacts-fragment", ContactFilter.ALL, "");
    }

    @Test
    void fragmentWithFlag() throws Exception {
        search(
                "contacts-fragment-with-flag",
                ContactFilter.ALL.withFlags(Set.of(Flag.MAY_COLLECT_MAIL)),
                " and may_collect_mail = true");
    }

    private void search(String name, ContactFilter filter, String conditions) throws Exception {
        List<String> fragments = Fragments.of(data.contacts(), BenchmarkDatabase.CLIENTS * MadeUpContacts.PER_CLIENT);
        String where = "listed = true and match(trigrams) against (? in boolean mode) and search_text like ?";
        String order = ORDERS.get(Key.NAME);
        String sql = ROWS.formatted(where + conditions, order, 0, ofRows(order));
        Comparison.of(
                        name,
                        n -> list.page(filter.withText(fragments.get(n)), ContactSort.BY_NAME, PageRef.FIRST),
                        n -> withAddresses(jdbc.rows(
                                sql,
                                Trigrams.requiringAll(Trigrams.ofFragment(fragments.get(n))),
                                "%" + fragments.get(n) + "%")))
                .run(fragments.size())
                .medianAtMost(60)
                .noneAbove(500);
    }

    private Outcome compare(String name, ContactSort sort, PageRef page, String order, int offset) throws Exception {
        String sql = ROWS.formatted("listed = true", order, offset, ofRows(order));
        return Comparison.of(name, n -> list.page(ContactFilter.ALL, sort, page), n -> withAddresses(jdbc.rows(sql)))
                .run();
    }

    private void withAddresses(List<Object[]> rows) throws SQLException {
        if (!rows.isEmpty()) {
            Object[] ids = rows.stream().map(row -> row[0]).toArray();
            jdbc.rows(
                    "select contact_id, medium, kind, address from contact_address where contact_id in (?"
                            + ", ?".repeat(ids.length - 1) + ") order by contact_id, position",
                    ids);
        }
    }

    private static String ofRows(String order) {
        return "c." + order.replace(", ", ", c.");
    }
}
