package org.clientele.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clientele.benchmark.MadeUpClients.Listed;

/** The database of an agency with any number of clients, each with one location and two contacts. */
final class BenchmarkData {

    private static final long SEED = 20_261_122;
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    private final Connection connection;
    private final int size;

    BenchmarkData(Connection connection, int size) {
        this.connection = connection;
        this.size = size;
    }

    /** Fills an empty database; leaves one that has been filled already as it is. */
    void fill() throws SQLException {
        if (count("client") >= size) {
            return;
        }
        BulkLoad load = new BulkLoad(connection);
        fillAccounts(load);
        MadeUpClients clients = clients();
        load.load(
                "record",
                "id, type, client_id, title",
                clients(clients).map(client -> List.of(client.id(), "CLIENT", client.id(), client.name())));
        load.load("client", MadeUpClients.COLUMNS, clients(clients).map(MadeUpClients.MadeUpClient::row));
    }

    /** The clients that are in the database, as they were made up. */
    MadeUpClients clients() throws SQLException {
        return new MadeUpClients(SEED, listed("client_status"), listed("industry"), accounts());
    }

    private Stream<MadeUpClients.MadeUpClient> clients(MadeUpClients clients) {
        return IntStream.range(0, size).mapToObj(clients::get);
    }

    private void fillAccounts(BulkLoad load) throws SQLException {
        List<List<?>> rows = new ArrayList<>();
        int position = 0;
        for (Listed account : accounts()) {
            rows.add(List.of(
                    account.id(), 0, "recruiter" + position++, account.name(), "RECRUITER", true, "SYSTEM", NOW));
        }
        load.load("account", "id, version, user_name, full_name, role, enabled, theme, created_at", rows.stream());
    }

    private static List<Listed> accounts() {
        return IntStream.range(0, MadeUpClients.ACCOUNTS)
                .mapToObj(i -> {
                    var random = new java.util.SplittableRandom(SEED + i);
                    return new Listed(
                            id("account", i), CompanyNames.coined(random) + " " + CompanyNames.coined(random), i);
                })
                .toList();
    }

    private static UUID id(String kind, int index) {
        return new MadeUpClients(SEED, List.of(), List.of(), List.of()).idOf(kind, index);
    }

    private List<Listed> listed(String table) throws SQLException {
        List<Listed> entries = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select id, name, position from " + table + " order by position, id")) {
            while (row.next()) {
                entries.add(new Listed(UUID.fromString(row.getString(1)), row.getString(2), row.getInt(3)));
            }
        }
        return entries;
    }

    private long count(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }
}
