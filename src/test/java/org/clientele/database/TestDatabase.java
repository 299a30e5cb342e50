package org.clientele.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/**
 * One MariaDB for all contexts of a fork of a test run with the profile {@code test}, empty at first.
 */
class TestDatabase implements EnvironmentPostProcessor {

    /** Of this fork of the test run alone. */
    private static final Path DATA = Path.of(System.getProperty("clientele.data-dir", "target/test-data"))
            .toAbsolutePath();

    static final DataSize BUFFER_POOL = DataSize.ofMegabytes(256);

    /** May lose data in a crash of the machine, which a test run does not mind, and is faster for it. */
    static final DatabaseSettings SETTINGS = new DatabaseSettings(
            BUFFER_POOL,
            List.of("--innodb-flush-log-at-trx-commit=0", "--innodb-doublewrite=OFF", "--innodb-fast-shutdown=2"),
            false);

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(Profiles.of("test"))) {
            EmbeddedMariaDb database = Started.DATABASE;
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "testDatabase",
                            Map.of(
                                    "spring.datasource.url", database.getJdbcUrl(),
                                    "spring.datasource.username", database.getUsername(),
                                    "spring.datasource.password", database.getPassword())));
        }
    }

    /** The programs, unpacked once for all runs. */
    static MariaDbPrograms programs() {
        return MariaDbArchive.onClassPath().orElseThrow().unpackInto(DATA.resolve("programs"));
    }

    /** Replaces the data of the folder with a fresh, empty database, which is installed once for all runs. */
    static void empty(DataFolder folder) throws IOException {
        Path template = DATA.resolve("empty");
        programs().install(template, DATA.resolve("install.log"));
        FileSystemUtils.deleteRecursively(folder.file("data"));
        FileSystemUtils.copyRecursively(template, folder.file("data"));
    }

    private static final class Started {

        static final EmbeddedMariaDb DATABASE = start();

        private static EmbeddedMariaDb start() {
            try {
                DataFolder folder = DataFolder.open(DATA.resolve("mariadb"));
                empty(folder);
                EmbeddedMariaDb database = EmbeddedMariaDb.start(programs(), folder, SETTINGS);
                // After the contexts, whose pools are still connected to it.
                SpringApplication.getShutdownHandlers().add(() -> stop(database));
                return database;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void stop(EmbeddedMariaDb database) {
            try {
                database.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
