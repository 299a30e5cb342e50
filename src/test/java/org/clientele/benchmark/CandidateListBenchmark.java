package org.clientele.benchmark;

import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.clientele.candidate.CandidateFilter;
import org.clientele.candidate.CandidateList;
import org.clientele.candidate.CandidateSort;
import org.clientele.candidate.CandidateSort.Key;
import org.clientele.candidate.TestCandidateSample;
import org.clientele.shared.PageRef;
import org.clientele.shared.text.Folding;
import org.clientele.shared.text.Trigrams;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of all candidates, of whom there are a tenth as many as clients. */
class CandidateListBenchmark extends AgainstJdbc {

    private static final int FRAGMENTS = 300;

    /** What a row of the list shows, but for the addresses and skills. */
    private static final String ROWS = """
        select c.id, c.version, c.number, c.first_name, c.last_name, c.headline, c.city, c.employer, c.available_from,
        c.consent_state, c.consent_expires_on, c.changed_at
        from (select id from candidate where %s order by %s limit 51) page
        join candidate c on c.id = page.id\
        """;

    private static final Map<Key, String> ORDERS = Map.of(
            Key.NAME, "last_name, first_name, id",
            Key.CITY, "city, last_name, first_name, id",
            Key.CHANGED, "changed_at, id");

    @Autowired
    private CandidateList list;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private TestCandidateSample sample;

    @BeforeAll
    void addCandidates() throws Exception {
        new MadeUpRecruitment(data).fill(dataSource, jdbc);
        sample.refresh();
    }

    @ParameterizedTest
    @EnumSource(Key.class)
    void firstPage(Key key) throws Exception {
        String sql = ROWS.formatted("listed = true", ORDERS.get(key));
        Comparison.of(
                        "candidates-first-page-by-" + key.name().toLowerCase(Locale.ROOT),
                        n -> list.page(CandidateFilter.ALL, new CandidateSort(key, true), PageRef.FIRST),
                        n -> jdbc.rows(sql))
                .run()
                .medianAtMost(20);
    }

    @Test
    void fragment() throws Exception {
        String where = "listed = true and match(trigrams) against (? in boolean mode) and search_text like ?";
        String sql = ROWS.formatted(where, ORDERS.get(Key.NAME));
        Comparison.of(
                        "candidates-fragment",
                        n -> list.page(CandidateFilter.ALL.withText(fragment(n)), CandidateSort.BY_NAME, PageRef.FIRST),
                        n -> {
                            String folded = Folding.fold(fragment(n));
                            jdbc.rows(sql, Trigrams.requiringAll(Trigrams.ofFragment(folded)), "%" + folded + "%");
                        })
                .run(FRAGMENTS)
                .medianAtMost(60)
                .noneAbove(500);
    }

    private static String fragment(int n) {
        return MadeUpRecruitment.fragment(n * (MadeUpRecruitment.CANDIDATES / FRAGMENTS));
    }
}
