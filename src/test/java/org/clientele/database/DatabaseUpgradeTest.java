package org.clientele.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.clientele.start.StartRefusedException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseUpgradeTest {

    @TempDir
    Path folder;

    @Test
    void aDatabaseThatANewerVersionHasUsedIsRefused() throws Exception {
        step("V0101__accounts.sql", "create table account (id int)");
        step("V0200__records.sql", "create table record (id int)");
        Path newer = step("V0102__groups.sql", "create table grouping (id int)");
        DataFolder dataFolder = DataFolder.open(folder.resolve("mariadb"));
        TestDatabase.empty(dataFolder);
        try (var server = EmbeddedMariaDb.start(TestDatabase.programs(), dataFolder, TestDatabase.SETTINGS)) {
            DatabaseUpgrade.run(flyway(server));
            Files.delete(newer);

            assertThatThrownBy(() -> DatabaseUpgrade.run(flyway(server)))
                    .isInstanceOf(StartRefusedException.class)
                    .hasMessageStartingWith("The database has been used by a newer Clientele (step 0102, groups,");
        }
    }

    private Path step(String name, String sql) throws IOException {
        return Files.writeString(folder.resolve(name), sql);
    }

    private Flyway flyway(EmbeddedMariaDb server) {
        return Flyway.configure()
                .dataSource(server.getJdbcUrl(), server.getUsername(), server.getPassword())
                .locations("filesystem:" + folder)
                .load();
    }
}
