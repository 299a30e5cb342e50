package org.clientele.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.clientele.IntegrationTest;
import org.clientele.shared.Uuid7;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** What the tables rely on the server for. */
@IntegrationTest
@Transactional
class SchemaTest {

    /** docs/adr/0002. */
    @Test
    void idsSortByTheTimeTheyWereMadeAt(@Autowired JdbcTemplate jdbc) {
        List<UUID> made = Stream.generate(Uuid7::next).limit(500).toList();
        List<UUID> mixed = new ArrayList<>(made);
        Collections.shuffle(mixed, new Random(7));
        jdbc.execute("create temporary table made (id uuid not null primary key)");

        mixed.forEach(id -> jdbc.update("insert into made values (?)", id));

        assertThat(jdbc.queryForList("select id from made order by id", UUID.class))
                .isEqualTo(made);
        jdbc.execute("drop temporary table made");
    }

    /** Text is compared by the installation's collation, or byte by byte where it has to be (docs/adr/0011). */
    @Test
    void everyColumnHasTheInstallationsCollationOrNoneThatReadersNotice(
            @Autowired JdbcTemplate jdbc, @Value("${clientele.collation}") String collation) {
        List<String> collations = jdbc.queryForList(
                "select distinct collation_name from information_schema.columns where table_schema = database()"
                        + " and collation_name is not null and table_name <> 'flyway_schema_history'",
                String.class);

        assertThat(collations)
                .contains(collation)
                .isSubsetOf(collation, "utf8mb4_bin", "ascii_bin", "ascii_general_ci");
    }
}
