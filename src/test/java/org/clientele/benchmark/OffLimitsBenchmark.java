package org.clientele.benchmark;

import java.sql.Connection;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.clientele.offlimits.OffLimitsBadges;
import org.clientele.offlimits.OffLimitsQuestions;
import org.clientele.offlimits.TestNameSample;
import org.clientele.security.CurrentActor;
import org.clientele.settings.FeatureSwitches;
import org.clientele.shared.Feature;
import org.clientele.shared.text.CompanyName;
import org.clientele.shared.text.Folding;
import org.clientele.shared.text.Trigrams;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** "May I approach someone at …?" where 20,000 clients are off limits. */
class OffLimitsBenchmark extends AgainstJdbc {

    private static final int RULES = Math.min(20_000, BenchmarkDatabase.CLIENTS);
    private static final int STEP = BenchmarkDatabase.CLIENTS / RULES;
    private static final int QUESTIONS = 300;
    private static final int ROWS = 50;
    private static final long RULE = 1L << 60;

    /** By hand one would look for the key and, with all trigrams, for the name. */
    private static final String BY_KEY = """
        select r.reason, r.until_day from off_limits_name n join off_limits_rule r on r.id = n.rule_id
        where n.match_key = ?""";

    private static final String BY_TRIGRAMS = """
        select r.reason, r.until_day from off_limits_name n join off_limits_rule r on r.id = n.rule_id
        where match(n.trigrams) against (? in boolean mode) limit 500""";

    @Autowired
    private OffLimitsQuestions questions;

    @Autowired
    private OffLimitsBadges badges;

    @Autowired
    private FeatureSwitches switches;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private TestNameSample sample;

    @BeforeAll
    void setOffLimits() throws Exception {
        if (jdbc.rows("select 1 from off_limits_rule limit 1").isEmpty()) {
            try (Connection connection = dataSource.getConnection()) {
                BulkLoad load = new BulkLoad(connection);
                load.load(
                        "off_limits_rule",
                        "id, version, client_id, state, reason, cover, departments, from_day, further_names,"
                                + " further_domains, set_by, set_at, decided_by, changed_at, changed_by",
                        IntStream.range(0, RULES).mapToObj(this::rule));
                load.load(
                        "off_limits_name",
                        "id, rule_id, client_id, kind, text, match_key, trigrams",
                        IntStream.range(0, RULES).boxed().flatMap(this::names));
            }
        }
        actor.asSystem("Benchmark", () -> {
            switches.turn(Feature.OFF_LIMITS, true);
            return true;
        });
        sample.refresh();
    }

    private List<?> rule(int n) {
        return List.of(
                new UUID(RULE, n),
                0,
                client(n),
                "CONFIRMED",
                "We recruit for them.",
                "WHOLE_CLIENT",
                "",
                "2026-01-01",
                "",
                "",
                "Benchmark",
                "2026-01-01 00:00:00",
                "Benchmark",
                "2026-01-01 00:00:00",
                "Benchmark");
    }

    private Stream<List<?>> names(int n) {
        String name = name(n);
        String domain = domain(n);
        return Stream.of(
                List.of(
                        new UUID(RULE + 1, n),
                        new UUID(RULE, n),
                        client(n),
                        "NAME",
                        name,
                        CompanyName.matchKey(name),
                        Trigrams.asColumn(Folding.fold(name))),
                List.of(new UUID(RULE + 2, n), new UUID(RULE, n), client(n), "DOMAIN", domain, domain, ""));
    }

    private UUID client(int n) {
        return data.clients().get(n * STEP).id();
    }

    private String name(int n) {
        return data.clients().get(n * STEP).name();
    }

    private static String domain(int n) {
        return "company" + n + ".example";
    }

    @Test
    void aNameWithALetterLeftOut() throws Exception {
        ask("off-limits-similar-name", n -> {
            String name = name(n * (RULES / QUESTIONS));
            int left = name.length() / 3;
            return name.substring(0, left) + name.substring(left + 1);
        });
    }

    @Test
    void aCompanyThatIsFree() throws Exception {
        ask(
                "off-limits-free-name",
                n -> data.clients()
                        .get(n * (RULES / QUESTIONS) * STEP + STEP / 2)
                        .name());
    }

    @Test
    void aPartOfAName() throws Exception {
        ask("off-limits-part-of-name", n -> name(n * (RULES / QUESTIONS)).split(" ")[0]);
    }

    @Test
    void aLongNameOfABranch() throws Exception {
        ask("off-limits-branch", n -> name(n * (RULES / QUESTIONS)) + " oddział w mieście nad rzeką");
    }

    @Test
    void anAddressBelowADomain() throws Exception {
        ask("off-limits-address", n -> "anna.nowak@mail." + domain(n));
    }

    @Test
    void badgesOfAPage() throws Exception {
        List<UUID> page = IntStream.range(0, ROWS).mapToObj(this::client).toList();
        Comparison.of("off-limits-badges", n -> badges.of(page), n -> byHand(page))
                .run()
                .medianAtMost(10);
    }

    private void byHand(Collection<UUID> page) throws Exception {
        String places = ", ?".repeat(page.size()).substring(2);
        jdbc.rows(
                "select n.client_id, r.state, r.from_day, r.until_day from off_limits_name n"
                        + " join off_limits_rule r on r.id = n.rule_id where n.kind = 'NAME' and n.client_id in ("
                        + places + ")",
                page.toArray());
    }

    private void ask(String name, IntFunction<String> question) throws Exception {
        Comparison.of(name, n -> questions.ask(question.apply(n)), n -> {
                    String asked = question.apply(n);
                    jdbc.rows(BY_KEY, CompanyName.matchKey(asked));
                    jdbc.rows(BY_TRIGRAMS, Trigrams.requiringAll(Trigrams.ofFragment(Folding.fold(asked))));
                })
                .run(QUESTIONS)
                .medianAtMost(50);
    }
}
