package org.clientele.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.clientele.start.StartRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** An external MariaDB whose settings are contrary to what the application needs. */
class ForeignServerTest {

    private static final List<String> CONTRARY = List.of(
            "--innodb-ft-enable-stopword=ON",
            "--sql-mode=",
            "--character-set-server=latin1",
            "--collation-server=latin1_german1_ci",
            "--default-time-zone=+05:00");

    @TempDir
    Path folder;

    @Test
    void aServerThatIsSetUpOtherwiseServesAsWell() throws Exception {
        DataFolder dataFolder = DataFolder.open(folder);
        TestDatabase.empty(dataFolder);
        var settings = new DatabaseSettings(TestDatabase.BUFFER_POOL, CONTRARY, false);
        try (var server = EmbeddedMariaDb.start(TestDatabase.programs(), dataFolder, settings)) {
            alterToLatin(server);
            try (var context = start(server)) {
                JdbcTemplate jdbc = context.getBean(JdbcTemplate.class);
                theTablesOfTheApplicationKnowAllLetters(jdbc);
                noWordIsLeftOutOfAFullTextIndex(jdbc);
                nothingIsCutOff(jdbc);
                timeIsUtc(jdbc);
            }
        }
    }

    @Test
    void aServerThatForbidsTriggersIsRefusedBeforeAnythingIsWritten() throws Exception {
        DataFolder dataFolder = DataFolder.open(folder);
        TestDatabase.empty(dataFolder);
        var settings = new DatabaseSettings(TestDatabase.BUFFER_POOL, List.of("--log-bin"), false);
        try (var server = EmbeddedMariaDb.start(TestDatabase.programs(), dataFolder, settings)) {
            assertThatThrownBy(() -> start(server))
                    .hasRootCauseInstanceOf(StartRefusedException.class)
                    .rootCause()
                    .hasMessageContaining("set log_bin_trust_function_creators=1");
            try (Connection connection = connect(server);
                    var tables = connection.getMetaData().getTables("clientele", null, "%", null)) {
                assertThat(tables.next()).isFalse();
            }
        }
    }

    private static ConfigurableApplicationContext start(EmbeddedMariaDb server) {
        return DatabaseOnly.start(
                "spring.datasource.url=" + server.getJdbcUrl(),
                "spring.datasource.username=" + server.getUsername(),
                "spring.datasource.password=" + server.getPassword());
    }

    private static Connection connect(EmbeddedMariaDb server) throws SQLException {
        return DriverManager.getConnection(server.getJdbcUrl(), server.getUsername(), server.getPassword());
    }

    private static void alterToLatin(EmbeddedMariaDb server) throws SQLException {
        try (Connection connection = connect(server);
                var statement = connection.createStatement()) {
            statement.execute("alter database character set latin1");
        }
    }

    private static void theTablesOfTheApplicationKnowAllLetters(JdbcTemplate jdbc) {
        assertThat(jdbc.queryForList(
                        "select table_collation from information_schema.tables"
                                + " where table_schema = database() and table_type = 'BASE TABLE'"
                                // Which hold names of programs only.
                                + " and table_name not in ('flyway_schema_history', 'scheduled_tasks')",
                        String.class))
                .isNotEmpty()
                .allMatch(collation -> collation.startsWith("utf8mb4_"));
    }

    private static void noWordIsLeftOutOfAFullTextIndex(JdbcTemplate jdbc) {
        jdbc.execute("create table word (text varchar(20), fulltext index (text)) character set utf8mb4");
        jdbc.update("insert into word values ('and com the')");
        String matching = "select count(*) from word where match (text) against ('+com +and' in boolean mode)";
        assertThat(jdbc.queryForObject(matching, Integer.class)).isOne();
    }

    private static void nothingIsCutOff(JdbcTemplate jdbc) {
        assertThatThrownBy(() -> jdbc.update("insert into word values (repeat('x', 21))"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private static void timeIsUtc(JdbcTemplate jdbc) {
        assertThat(jdbc.queryForObject("select timediff(now(), utc_timestamp())", String.class))
                .isEqualTo("00:00:00");
    }
}
