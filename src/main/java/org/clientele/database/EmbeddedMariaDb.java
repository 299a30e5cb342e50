package org.clientele.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.clientele.start.StartRefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.util.FileSystemUtils;

/** The MariaDB that the application brings along: one server process with its data in a folder of its own. */
final class EmbeddedMariaDb implements JdbcConnectionDetails, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final String NAME = "clientele";
    /** What an administrator hands to {@code mariadb-dump --defaults-file} and its like while the server runs. */
    private static final String OPTIONS_FOR_CLIENTS = "client.cnf";

    private static final int SECONDS_TO_STOP = 60;

    private final DataFolder folder;
    private final Process server;
    private final int port;
    private final String password;

    private EmbeddedMariaDb(DataFolder folder, Process server, int port, String password) {
        this.folder = folder;
        this.server = server;
        this.port = port;
        this.password = password;
    }

    /** Starts the server on the folder and returns when it answers, which after a crash means: when it has recovered. */
    static EmbeddedMariaDb start(MariaDbPrograms programs, DataFolder folder, DatabaseSettings settings) {
        try {
            install(programs, folder.file("data"), folder.file("mariadb.log"));
            String password = randomPassword();
            Path initFile = folder.writeSecret("init.sql", initSql(password));
            int port = freePort();
            Process server = run(command(programs, folder, settings, port, initFile), folder.file("mariadb.log"));
            var started = new EmbeddedMariaDb(folder, server, port, password);
            started.awaitAnswer();
            Files.delete(initFile);
            folder.writeSecret(OPTIONS_FOR_CLIENTS, started.optionsForClients());
            return started;
        } catch (IOException e) {
            throw new StartRefusedException("The embedded MariaDB cannot be started: " + e, e);
        }
    }

    /** Makes an empty data directory unless there is one, in a single step, so that a broken one never takes its place. */
    static void install(MariaDbPrograms programs, Path data, Path logFile) throws IOException {
        if (Files.exists(data)) {
            return;
        }
        Path unfinished = data.resolveSibling(data.getFileName() + ".unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        log.info("Installing a database into {}.", data);
        List<String> command = new ArrayList<>(List.of(programs.installer().toString(), "--datadir=" + unfinished));
        if (!isWindows()) {
            command.addAll(List.of("--no-defaults", "--basedir=" + programs.base(), "--force", "--skip-test-db"));
            command.addAll(asRoot());
        }
        Process installer = run(command, logFile);
        installer.onExit().join();
        if (installer.exitValue() != 0) {
            throw new StartRefusedException("The embedded MariaDB could not be installed; " + logFile + " says why.");
        }
        Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private static List<String> command(
            MariaDbPrograms programs, DataFolder folder, DatabaseSettings settings, int port, Path initFile)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                programs.server().toString(),
                "--no-defaults",
                "--console",
                "--basedir=" + programs.base(),
                "--datadir=" + folder.file("data"),
                "--tmpdir=" + Files.createDirectories(folder.file("tmp")),
                "--pid-file=" + folder.file(DataFolder.PROCESS_ID),
                "--init-file=" + initFile,
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-ssl",
                "--skip-name-resolve",
                "--max-allowed-packet=64M",
                "--character-set-server=utf8mb4",
                "--default-time-zone=+00:00",
                "--innodb-buffer-pool-size=" + settings.bufferPool().toBytes(),
                // Fragment search indexes short pieces of words: none of them may count as a stop word.
                "--innodb-ft-enable-stopword=OFF"));
        if (!isWindows()) {
            // Relative to the data directory: an absolute path may be too long for a socket.
            command.add("--socket=mariadb.sock");
            command.addAll(asRoot());
        }
        command.addAll(settings.options());
        return command;
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    private static List<String> asRoot() {
        return "root".equals(System.getProperty("user.name")) ? List.of("--user=root") : List.of();
    }

    private static Process run(List<String> command, Path logFile) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile.toFile()))
                .start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private static String randomPassword() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** Gives the one account the password of this run; nobody has to keep it. */
    private static String initSql(String password) {
        StringBuilder sql = new StringBuilder("""
                create database if not exists %s character set utf8mb4;
                delete from mysql.global_priv where User = '';
                flush privileges;
                """.formatted(NAME));
        for (String host : List.of("localhost", "127.0.0.1")) {
            sql.append("""
                    create or replace user '%1$s'@'%2$s' identified by '%3$s';
                    grant all on %1$s.* to '%1$s'@'%2$s';
                    grant shutdown on *.* to '%1$s'@'%2$s';
                    """.formatted(NAME, host, password));
        }
        return sql.toString();
    }

    private void awaitAnswer() {
        while (server.isAlive()) {
            try {
                connect().close();
                return;
            } catch (SQLNonTransientConnectionException e) {
                pause();
            } catch (SQLException e) {
                server.destroy();
                throw new StartRefusedException("The embedded MariaDB refuses its own account: " + e.getMessage(), e);
            }
        }
        throw new StartRefusedException("The embedded MariaDB ended while starting, with code " + server.exitValue()
                + "; " + folder.file("mariadb.log") + " says why.");
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(25);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String optionsForClients() {
        return """
                [client]
                host=127.0.0.1
                port=%d
                user=%s
                password=%s
                skip-ssl
                """.formatted(port, NAME, password);
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(getJdbcUrl(), getUsername(), getPassword());
    }

    @Override
    public String getUsername() {
        return NAME;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:%d/%s".formatted(port, NAME);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        try (folder) {
            askToEnd();
            if (!server.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
            Files.deleteIfExists(folder.file(OPTIONS_FOR_CLIENTS));
        }
    }

    /** By a statement, since Windows knows no signal that lets a program end in good order. */
    private void askToEnd() {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("shutdown");
        } catch (SQLException e) {
            server.destroy();
        }
    }
}
