package org.clientele.benchmark;

import java.util.Locale;
import java.util.Map;
import org.clientele.benchmark.Comparison.Outcome;
import org.clientele.client.ClientFilter;
import org.clientele.client.ClientList;
import org.clientele.client.ClientSort;
import org.clientele.client.ClientSort.Key;
import org.clientele.shared.PageRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class ClientListBenchmark extends AgainstJdbc {

    private static final int DEEP = 500;

    /** What a row of the list shows. */
    static final String ROWS = """
        select c.id, c.name, s.name, s.colour, i.name, c.city, c.owner_name, c.contact_count, c.changed_at
        from (%s) page join client c on c.id = page.id join client_status s on s.id = c.status_id
        left join industry i on i.id = c.industry_id order by %s\
        """;

    private static final Map<Key, String> ORDERS = Map.of(
            Key.NAME, "name, id",
            Key.STATUS, "status_rank, name, id",
            Key.INDUSTRY, "industry_rank, name, id",
            Key.CITY, "city, name, id",
            Key.OWNER, "owner_name, name, id",
            Key.CONTACTS, "contact_count, name, id",
            Key.LAST_CONTACT, "last_contact_at, name, id",
            Key.CHANGED, "changed_at, id");

    @Autowired
    private ClientList list;

    @ParameterizedTest
    @EnumSource(Key.class)
    void firstPage(Key key) throws Exception {
        String name = "first-page-by-" + key.name().toLowerCase(Locale.ROOT);
        compare(name, new ClientSort(key, true), PageRef.FIRST, sql(ORDERS.get(key), 0))
                .medianAtMost(10)
                .ratioAtMostOrMore(3, 2);
    }

    @Test
    void page500() throws Exception {
        int page = Math.min(DEEP, BenchmarkDatabase.CLIENTS / PageRef.SIZE);
        compare("page-500", ClientSort.BY_NAME, new PageRef(page), sql(ORDERS.get(Key.NAME), (page - 1) * PageRef.SIZE))
                .medianAtMost(15);
    }

    @Test
    void lastPage() throws Exception {
        compare("last-page", ClientSort.BY_NAME, PageRef.LAST, sql("name desc, id desc", 0))
                .medianAtMost(15);
    }

    @Test
    void countToAThousand() throws Exception {
        Comparison.of(
                        "count",
                        n -> list.count(ClientFilter.ALL),
                        n -> jdbc.rows(
                                "select count(*) from (select 1 from client where archived = false limit 1001) some"))
                .run()
                .medianAtMost(10);
    }

    private Outcome compare(String name, ClientSort sort, PageRef page, String sql) throws Exception {
        return Comparison.of(name, n -> list.page(ClientFilter.ALL, sort, page), n -> jdbc.rows(sql))
                .run();
    }

    private static String sql(String order, int offset) {
        String ids = "select id from client where archived = false order by " + order + " limit 51 offset " + offset;
        return ROWS.formatted(ids, "c." + order.replace(", ", ", c."));
    }
}
