package org.clientele.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javax.sql.DataSource;
import org.clientele.IntegrationTest;
import org.clientele.start.StartRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

@IntegrationTest
class DatabaseCheckTest {

    @Autowired
    JdbcConnectionDetails database;

    @Value("${clientele.collation}")
    String collation;

    @Test
    void aDatabaseThatIsNamedIsUsedInsteadOfTheEmbeddedOne() {
        assertThat(database).isInstanceOf(ExternalMariaDb.class);
    }

    @ParameterizedTest
    @CsvSource({"11.4.5-MariaDB", "12.0.2-MariaDB-log", "5.5.5-11.4.4-MariaDB-1:11.4.4+maria~ubu2404"})
    void aMariaDbOfTheRequiredVersionIsTaken(String version) {
        assertThatCode(() -> check(false, collation).requireVersion(version)).doesNotThrowAnyException();
    }

    @Test
    void anOlderMariaDbIsRefusedUnlessASettingAllowsIt() {
        assertThatThrownBy(() -> check(false, collation).requireVersion("10.11.6-MariaDB-0+deb12u1"))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("10.11.6-MariaDB")
                .hasMessageContaining("needs 11.4 or newer; CLIENTELE_DATABASE_ALLOW_OLDER=true");
        assertThatCode(() -> check(true, collation).requireVersion("10.11.6-MariaDB-0+deb12u1"))
                .doesNotThrowAnyException();
    }

    @Test
    void aMariaDbThatLacksWhatIsNeededIsRefusedInAnyCase() {
        assertThatThrownBy(() -> check(true, collation).requireVersion("10.6.18-MariaDB"))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageEndingWith("has version 10.6.18-MariaDB, but Clientele needs 10.11 or newer.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.0.39", "9.1.0-log", "PostgreSQL 17.2"})
    void anotherDatabaseIsRefused(String version) {
        assertThatThrownBy(() -> check(true, collation).requireVersion(version))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("is no MariaDB (it calls itself " + version);
    }

    @Test
    void anotherCollationThanTheOneTheDatabaseWasMadeWithIsRefused(@Autowired DataSource dataSource) {
        assertThatThrownBy(() -> check(false, "utf8mb4_uca1400_polish_ai_ci").run(dataSource))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("made with the collation " + collation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf8mb4_klingon_ci", "latin1_swedish_ci", "utf8mb4_bin' or '1'='1"})
    void aCollationThatIsNoneForUtf8mb4IsRefused(String unknown, @Autowired DataSource dataSource) {
        assertThatThrownBy(() -> check(false, unknown).run(dataSource))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageStartingWith("The collation " + unknown);
    }

    @Test
    void aWrongPasswordIsSaidInOneSentence() {
        assertThat(sentence(database.getJdbcUrl(), "wrong"))
                .isEqualTo(
                        "The database at %s does not let the user clientele in: check SPRING_DATASOURCE_USERNAME and "
                                        .formatted(database.getJdbcUrl())
                                + "SPRING_DATASOURCE_PASSWORD.");
    }

    @Test
    void aServerThatDoesNotAnswerIsNamed() {
        assertThat(sentence("jdbc:mariadb://127.0.0.1:1/clientele?password=secret", "secret"))
                .startsWith("The database at jdbc:mariadb://127.0.0.1:1/clientele cannot be reached")
                .doesNotContain("secret");
    }

    @Test
    void aSchemaThatIsNotThereIsNamed() {
        String url = database.getJdbcUrl().replaceAll("/clientele$", "/nowhere");
        assertThat(sentence(url, database.getPassword()))
                .isEqualTo(
                        "The user clientele may not use a database at %s, or there is none: check SPRING_DATASOURCE_URL."
                                .formatted(url));
    }

    @Test
    void aServerWithoutASchemaIsNotEnough() {
        String url = database.getJdbcUrl().replaceAll("/clientele$", "/");
        assertThat(sentence(url, database.getPassword()))
                .startsWith("SPRING_DATASOURCE_URL names a server but no database");
    }

    @Test
    void aUrlOfAnotherDatabaseIsRefused() {
        assertThat(sentence("jdbc:mysql://localhost/clientele", "secret"))
                .startsWith("SPRING_DATASOURCE_URL has to name a MariaDB");
    }

    private DatabaseCheck check(boolean allowOlder, String collation) {
        return new DatabaseCheck(
                database, new DatabaseSettings(TestDatabase.BUFFER_POOL, List.of(), allowOlder), collation);
    }

    private String sentence(String url, String password) {
        try {
            start(url, password);
            throw new AssertionError("It starts.");
        } catch (RuntimeException e) {
            Throwable cause = e;
            while (!(cause instanceof StartRefusedException)) {
                cause = cause.getCause();
            }
            return cause.getMessage();
        }
    }

    private void start(String url, String password) {
        DatabaseOnly.start(
                        "spring.datasource.url=" + url,
                        "spring.datasource.username=" + database.getUsername(),
                        "spring.datasource.password=" + password)
                .close();
    }
}
