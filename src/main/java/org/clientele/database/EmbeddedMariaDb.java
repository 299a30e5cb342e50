package org.clientele.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The MariaDB that the application brings along: one server process with its data in a folder of its own. */
final class EmbeddedMariaDb implements JdbcConnectionDetails, AutoCloseable {

    private static final String NAME = "clientele";
    private static final String HOST = "127.0.0.1";
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
            programs.install(folder.file("data"), folder.log());
            int port = freePort();
            String password = randomPassword();
            Path initFile = folder.writeSecret("init.sql", initSql(password));
            List<String> options = new ArrayList<>(options(folder, port, initFile));
            options.add("--innodb-buffer-pool-size=" + settings.bufferPool().toBytes());
            options.addAll(settings.options());
            var started = new EmbeddedMariaDb(folder, programs.serve(options, folder.log()), port, password);
            started.awaitAnswer();
            Files.delete(initFile);
            folder.writeSecret(OPTIONS_FOR_CLIENTS, started.optionsForClients());
            return started;
        } catch (IOException e) {
            throw new StartRefusedException("The embedded MariaDB cannot be started: " + e, e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HOST))) {
            return socket.getLocalPort();
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
        throw new StartRefusedException("The embedded MariaDB ended while starting, with code %d; %s says why."
                .formatted(server.exitValue(), folder.log()));
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
