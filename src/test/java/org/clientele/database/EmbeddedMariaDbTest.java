package org.clientele.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.clientele.start.StartRefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the application's database in processes of its own, since what happens to a process cannot be feigned. */
class EmbeddedMariaDbTest {

    @TempDir
    Path dataDir;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void endAll() {
        started.forEach(Process::destroy);
        started.forEach(process -> process.onExit().join());
    }

    @Test
    void whatWasSavedOutlivesAKilledProcessAndAnOrderlyEnd() throws Exception {
        Process first = start();
        assertThat(lastLine(first, "Starts: ")).isEqualTo("Starts: 1");
        ProcessHandle server = server();

        Process second = start();
        assertThat(output(second))
                .filteredOn(line -> line.contains("ERROR") || line.contains("\tat "))
                .singleElement()
                .asString()
                .contains("Another Clientele is running on the data folder", "CLIENTELE_DATA_DIR");
        assertThat(second.waitFor()).isNotZero();

        first.destroyForcibly().waitFor();
        assertThat(server.isAlive()).as("the server outlives a killed process").isTrue();

        Process third = start();
        assertThat(lastLine(third, "Starts: ")).isEqualTo("Starts: 2");
        assertThat(server.isAlive()).isFalse();
        ProcessHandle secondServer = server();

        third.destroy();
        assertThat(third.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(secondServer.isAlive()).isFalse();
        assertThat(dataDir.resolve("mariadb/mariadb.pid")).doesNotExist();
    }

    @Test
    void aProcessThatHappensToHaveTheNumberOfTheLeftServerIsSpared() throws IOException {
        long ownNumber = ProcessHandle.current().pid();
        Files.writeString(dataDir.resolve("mariadb.pid"), ownNumber + "\n");

        assertThatCode(() -> DataFolder.open(dataDir).close()).doesNotThrowAnyException();
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.createFile(dataDir.resolve("file"));

        assertThatThrownBy(() -> DataFolder.open(file.resolve("mariadb")))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageStartingWith("The data folder " + file.resolve("mariadb") + " cannot be written");
    }

    @Test
    void aServerThatEndsWhileStartingIsReportedWithItsLog() throws IOException {
        DataFolder folder = DataFolder.open(dataDir);
        TestDatabase.empty(folder);
        var settings = new DatabaseSettings(TestDatabase.BUFFER_POOL, List.of("--no-such-option"), false);

        assertThatThrownBy(() -> EmbeddedMariaDb.start(TestDatabase.programs(), folder, settings))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("ended while starting")
                .hasMessageContaining("mariadb.log");
        assertThat(dataDir.resolve("mariadb.log")).content().contains("no-such-option");
        folder.close();
    }

    @Test
    void aPortThatAnotherProgramTookMeanwhileIsLeftToIt() throws Exception {
        DataFolder folder = DataFolder.open(dataDir);
        TestDatabase.empty(folder);
        InetAddress here = InetAddress.getByName("127.0.0.1");
        try (var silent = new ServerSocket(0, 1, here);
                var next = new ServerSocket(0, 1, here)) {
            List<Integer> ports = new ArrayList<>(List.of(silent.getLocalPort(), next.getLocalPort()));
            next.close();
            try (var server =
                    EmbeddedMariaDb.start(TestDatabase.programs(), folder, TestDatabase.SETTINGS, ports::removeFirst)) {
                assertThat(server.getJdbcUrl()).contains(":" + next.getLocalPort() + "/");
            }
            assertThat(ports).isEmpty();
        }
    }

    @Test
    void whereThereIsNoEmbeddedMariaDbNoneIsSearched() {
        assertThat(MariaDbArchive.Platform.of("Linux", "aarch64")).isEmpty();
        assertThat(MariaDbArchive.Platform.of("Linux", "amd64")).contains(MariaDbArchive.Platform.LINUX);
        assertThat(MariaDbArchive.Platform.of("Windows 11", "amd64")).contains(MariaDbArchive.Platform.WINDOWS);
    }

    @Test
    void whileItRunsAnAdministratorMayDumpItsData() throws Exception {
        DataFolder folder = DataFolder.open(dataDir);
        TestDatabase.empty(folder);
        MariaDbPrograms programs = TestDatabase.programs();
        Path options = dataDir.resolve("client.cnf");
        try (var server = EmbeddedMariaDb.start(programs, folder, TestDatabase.SETTINGS)) {
            Path program = programs.server().resolveSibling(isWindows() ? "mysqldump.exe" : "mariadb-dump");
            Process dump = new ProcessBuilder(program.toString(), "--defaults-file=" + options, server.getUsername())
                    .redirectErrorStream(true)
                    .start();

            assertThat(output(dump)).last().asString().startsWith("-- Dump completed");
        }
        assertThat(options).doesNotExist();
    }

    private static boolean isWindows() {
        return File.separatorChar == '\\';
    }

    private Process start() throws IOException {
        Process process = DatabaseOnly.fork("clientele.data-dir=" + dataDir);
        started.add(process);
        return process;
    }

    private ProcessHandle server() throws IOException {
        long id = Long.parseLong(
                Files.readString(dataDir.resolve("mariadb/mariadb.pid")).strip());
        return ProcessHandle.of(id).orElseThrow();
    }

    private static String lastLine(Process process, String start) throws IOException {
        List<String> lines = new ArrayList<>();
        BufferedReader reader = process.inputReader();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            lines.add(line);
            if (line.startsWith(start)) {
                return line;
            }
        }
        throw new AssertionError("Ended without \"" + start + "\":\n" + String.join("\n", lines));
    }

    private static List<String> output(Process process) throws IOException {
        return process.inputReader().lines().toList();
    }
}
