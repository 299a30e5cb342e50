package org.clientele.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTimeoutException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.clientele.start.StartRefusedException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The MariaDB that the application brings along: one server process with its data in a folder of its own. */
final class EmbeddedMariaDb implements JdbcConnectionDetails, AutoCloseable {

    private static final String NAME = "clientele";
    private static final String HOST = "127.0.0.1";
    /** What an administrator hands to {@code mariadb-dump --defaults-file} and its like while the server runs. */
    private static final String OPTIONS_FOR_CLIENTS = "client.cnf";

    private static final int SECONDS_TO_STOP = 60;
    private static final int SECONDS_TO_GIVE_UP = 10;
    private static final int MILLIS_TO_GREET = 2_000;
    private static final int PORTS_TO_TRY = 5;

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
        return start(programs, folder, settings, EmbeddedMariaDb::freePort);
    }

    /** @param ports each a port that was free a moment ago; where another program has taken it, the next is tried */
    static EmbeddedMariaDb start(
            MariaDbPrograms programs, DataFolder folder, DatabaseSettings settings, IntSupplier ports) {
        try {
            programs.install(folder.file("data"), folder.log());
            for (int tries = 1; ; tries++) {
                int port = ports.getAsInt();
                String password = randomPassword();
                Path initFile = folder.writeSecret("init.sql", initSql(password));
                List<String> options = new ArrayList<>(options(folder, port, initFile));
                options.add("--innodb-buffer-pool-size=" + settings.bufferPool().toBytes());
                options.addAll(settings.options());
                var started = new EmbeddedMariaDb(folder, programs.serve(options, folder.log()), port, password);
                boolean answers = started.awaitAnswer();
                Files.delete(initFile);
                if (answers) {
                    folder.writeSecret(OPTIONS_FOR_CLIENTS, started.optionsForClients());
                    return started;
                }
                if (tries == PORTS_TO_TRY || isFree(port)) {
                    throw new StartRefusedException(
                            "The embedded MariaDB ended while starting, with code %d; %s says why."
                                    .formatted(started.server.exitValue(), folder.log()));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new StartRefusedException("The embedded MariaDB cannot be started: " + e, e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isFree(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(HOST, port), 1);
            return true;
        } catch (BindException e) {
            return false;
        }
    }

    private static String randomPassword() {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** Leaves one account that can sign in, with the password of this run; nobody has to keep it. */
    private static String initSql(String password) {
        return """
                create database if not exists %1$s character set utf8mb4;
                delete from mysql.global_priv where User not in ('%1$s', 'mariadb.sys');
                flush privileges;
                create or replace user '%1$s'@'%2$s' identified by '%3$s';
                grant all on %1$s.* to '%1$s'@'%2$s';
                grant shutdown on *.* to '%1$s'@'%2$s';
                """.formatted(NAME, HOST, password);
    }

    private static List<String> options(DataFolder folder, int port, Path initFile) throws IOException {
        return List.of(
                "--datadir=" + folder.file("data"),
                "--tmpdir=" + Files.createDirectories(folder.file("tmp")),
                "--pid-file=" + folder.file(DataFolder.PROCESS_ID),
                "--init-file=" + initFile,
                "--bind-address=" + HOST,
                "--port=" + port,
                "--skip-ssl",
                "--skip-name-resolve",
                "--max-allowed-packet=64M",
                "--character-set-server=utf8mb4",
                "--default-time-zone=+00:00",
                // Fragment search indexes short pieces of words: none of them may count as a stop word.
                "--innodb-ft-enable-stopword=OFF");
    }

    /** @return whether it does; if not, it has ended */
    private boolean awaitAnswer() {
        while (server.isAlive()) {
            try {
                // Another program may listen at the port, and never say a word.
                DriverManager.getConnection(
                                "%s?connectTimeout=%d&socketTimeout=%2$d".formatted(getJdbcUrl(), MILLIS_TO_GREET),
                                getUsername(),
                                getPassword())
                        .close();
                return true;
            } catch (SQLNonTransientConnectionException | SQLTimeoutException e) {
                pause();
            } catch (SQLException e) {
                if (!endsSoon()) {
                    server.destroy();
                    throw new StartRefusedException(
                            "The embedded MariaDB refuses its own account: " + e.getMessage(), e);
                }
            }
        }
        return false;
    }

    /** As it does where it was the server of another that refused the account. */
    private boolean endsSoon() {
        try {
            return server.waitFor(SECONDS_TO_GIVE_UP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
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
                host=%s
                port=%d
                user=%s
                password=%s
                skip-ssl
                """.formatted(HOST, port, NAME, password);
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
        return "jdbc:mariadb://%s:%d/%s".formatted(HOST, port, NAME);
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
