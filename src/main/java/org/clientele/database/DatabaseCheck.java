package org.clientele.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.clientele.start.StartRefusedException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Finds out whether a database will do, before anything is written to it. */
final class DatabaseCheck {

    private static final Pattern COLLATION = Pattern.compile("utf8mb4_\\w+");
    // Pieces of words are indexed from three characters on.
    private static final int SHORTEST_TOKEN = 3;

    private final JdbcConnectionDetails database;
    private final DatabaseSettings settings;
    private final String collation;

    DatabaseCheck(JdbcConnectionDetails database, DatabaseSettings settings, String collation) {
        this.database = database;
        this.settings = settings;
        this.collation = collation;
    }

    /**
     * Looks at the database.
     *
     * @throws StartRefusedException if it cannot be reached or will not do
     */
    void run(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            requireVersion(read(connection, "select version()").orElseThrow());
            requireSchema(read(connection, "select database()"));
            requireFullTextSearch(Integer.parseInt(
                    read(connection, "select @@innodb_ft_min_token_size").orElseThrow()));
            requireTriggers(connection);
            requireCollation(connection);
        } catch (SQLException e) {
            throw refusal(e);
        }
    }

    private static Optional<String> read(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            return result.next() ? Optional.ofNullable(result.getString(1)) : Optional.empty();
        }
    }

    void requireVersion(String version) {
        ServerVersion found = ServerVersion.of(version)
                .orElseThrow(() -> new StartRefusedException("The database at " + address()
                        + " is no MariaDB (it calls itself " + version + "), and Clientele works with nothing else."));
        ServerVersion oldest = settings.allowOlder() ? ServerVersion.TOLERATED : ServerVersion.REQUIRED;
        if (found.isOlderThan(oldest)) {
            throw new StartRefusedException("The MariaDB at %s has version %s, but Clientele needs %s or newer%s."
                    .formatted(address(), version, oldest, wayOut(found)));
        }
    }

    private static String wayOut(ServerVersion found) {
        return found.isOlderThan(ServerVersion.TOLERATED)
                ? ""
                : "; CLIENTELE_DATABASE_ALLOW_OLDER=true lets it start on " + ServerVersion.TOLERATED
                        + " at your own risk";
    }

    private static void requireSchema(Optional<String> schema) {
        if (schema.isEmpty()) {
            throw new StartRefusedException("SPRING_DATASOURCE_URL names a server but no database on it: "
                    + "it has to look like jdbc:mariadb://host/database.");
        }
    }

    private void requireFullTextSearch(int shortestToken) {
        if (shortestToken > SHORTEST_TOKEN) {
            throw new StartRefusedException(
                    "The MariaDB at %s has innodb_ft_min_token_size=%d, but search needs %d or less."
                            .formatted(address(), shortestToken, SHORTEST_TOKEN));
        }
    }

    /** Triggers guard the history. Found out here, since a migration that fails half-way cannot be taken back. */
    private void requireTriggers(Connection connection) throws SQLException {
        boolean forbidden = read(
                        connection,
                        "select 1 where @@log_bin and not @@log_bin_trust_function_creators and not exists"
                                + " (select 1 from information_schema.user_privileges where privilege_type = 'SUPER')")
                .isPresent();
        if (forbidden) {
            throw new StartRefusedException(
                    "The MariaDB at %s keeps a binary log and therefore forbids triggers: set log_bin_trust_function_creators=1 there."
                            .formatted(address()));
        }
    }

    private void requireCollation(Connection connection) throws SQLException {
        if (!COLLATION.matcher(collation).matches() || !isKnown(connection)) {
            throw new StartRefusedException(
                    "The collation %s (clientele.collation) is none that the MariaDB knows for utf8mb4."
                            .formatted(collation));
        }
        Optional<String> installed = read(
                connection,
                "select table_collation from information_schema.tables"
                        + " where table_schema = database() and table_name = 'account'");
        if (installed.isPresent() && !installed.get().equals(collation)) {
            throw new StartRefusedException(
                    "The database was made with the collation %s, which cannot be changed later:"
                                    .formatted(installed.get())
                            + " set clientele.collation (CLIENTELE_COLLATION) to it instead of " + collation + ".");
        }
    }

    private boolean isKnown(Connection connection) throws SQLException {
        return read(
                        connection,
                        "select full_collation_name from information_schema.collation_character_set_applicability"
                                + " where full_collation_name = '" + collation + "'")
                .isPresent();
    }

    private StartRefusedException refusal(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        if (state.startsWith("28")) {
            return new StartRefusedException(
                    "The database at " + address() + " does not let the user " + database.getUsername()
                            + " in: check SPRING_DATASOURCE_USERNAME and SPRING_DATASOURCE_PASSWORD.",
                    e);
        }
        if (state.startsWith("42")) {
            return new StartRefusedException(
                    "The user " + database.getUsername() + " may not use a database at " + address()
                            + ", or there is none: check SPRING_DATASOURCE_URL.",
                    e);
        }
        return new StartRefusedException(
                "The database at " + address() + " cannot be reached (" + e.getMessage()
                        + "): check that it runs, and SPRING_DATASOURCE_URL.",
                e);
    }

    /** The URL without its parameters, among which a password may be. */
    private String address() {
        return database.getJdbcUrl().split("\\?", 2)[0];
    }
}
