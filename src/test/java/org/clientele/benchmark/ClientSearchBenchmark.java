package org.clientele.benchmark;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.clientele.client.ClientDetails;
import org.clientele.client.ClientDuplicates;
import org.clientele.client.ClientFilter;
import org.clientele.client.ClientList;
import org.clientele.client.ClientSort;
import org.clientele.client.ClientStatusId;
import org.clientele.security.AccountId;
import org.clientele.shared.PageRef;
import org.clientele.shared.text.CompanyName;
import org.clientele.shared.text.Folding;
import org.clientele.shared.text.Trigrams;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ClientSearchBenchmark extends AgainstJdbc {

    /** By hand one would take the trigrams, and compare what they find. */
    private static final String FOUND = """
        select id from client where archived = false and match(trigrams) against (? in boolean mode)
        and search_text like ? %s order by name, id limit 51\
        """;

    private static final int NAMES = 100;

    @Autowired
    private ClientList list;

    @Autowired
    private ClientDuplicates duplicates;

    private List<String> fragments;

    @BeforeAll
    void fragments() {
        fragments = Fragments.of(data.clients(), BenchmarkDatabase.CLIENTS);
    }

    @Test
    void fragment() throws Exception {
        search("fragment", ClientFilter.ALL, "");
    }

    @Test
    void fragmentWithStatusAndOwner() throws Exception {
        UUID status = data.clients().get(3).status().id();
        UUID owner = data.clients().get(3).owner().id();
        ClientFilter filter = ClientFilter.ALL
                .withStatuses(Set.of(new ClientStatusId(status)))
                .withOwners(Set.of(new AccountId(owner)));
        search("fragment-with-filters", filter, " and status_id = '%s' and owner_id = '%s'".formatted(status, owner));
    }

    private void search(String name, ClientFilter filter, String conditions) throws Exception {
        String sql = ClientListBenchmark.ROWS.formatted(FOUND.formatted(conditions), "c.name, c.id");
        Comparison.of(
                        name,
                        n -> list.page(filter.withText(fragments.get(n)), ClientSort.BY_NAME, PageRef.FIRST),
                        n -> jdbc.rows(sql, words(fragments.get(n)), "%" + fragments.get(n) + "%"))
                .run(fragments.size())
                .medianAtMost(60)
                .noneAbove(500);
    }

    @Test
    void nearEqualNames() throws Exception {
        Comparison.of("near-equal-names", n -> duplicates.find(typed(n), null), n -> {
                    String name = typed(n).name();
                    jdbc.rows("select id, name, archived from client where match_key = ?", CompanyName.matchKey(name));
                    jdbc.rows(
                            "select id, name, archived from client where match(trigrams) against (? in boolean mode)"
                                    + " limit 500",
                            words(Folding.fold(name)));
                })
                .run(NAMES)
                .medianAtMost(60);
    }

    /** A client's name with one letter left out. */
    private ClientDetails typed(int n) {
        String name =
                data.clients().get(n * (BenchmarkDatabase.CLIENTS / NAMES)).name();
        int left = name.length() / 3;
        return ClientDetails.empty().named(name.substring(0, left) + name.substring(left + 1));
    }

    private static String words(String folded) {
        return Trigrams.requiringAll(Trigrams.ofFragment(folded));
    }
}
