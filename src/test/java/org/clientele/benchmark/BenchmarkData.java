package org.clientele.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.clientele.benchmark.MadeUpClients.Listed;
import org.clientele.benchmark.MadeUpClients.MadeUpClient;
import org.clientele.benchmark.MadeUpContacts.MadeUpContact;

/**
 * The database of an agency with any number of clients, each with one location, two contacts, three notes and a recruiter,
 * and with accounts that are assigned to none, few, many and half of the clients.
 */
final class BenchmarkData {

    private static final long SEED = 20_261_122;

    private final DataSource dataSource;
    private final int size;
    private final MadeUpClients clients;
    private final MadeUpContacts contacts;
    private final MadeUpNotes notes;

    BenchmarkData(DataSource dataSource, int size) throws SQLException {
        this.dataSource = dataSource;
        this.size = size;
        this.clients = new MadeUpClients(SEED, listed("client_status"), listed("industry"), accounts());
        this.contacts = new MadeUpContacts(clients);
        this.notes = new MadeUpNotes(clients);
    }

    /** The clients that are in the database, as they were made up. */
    MadeUpClients clients() {
        return clients;
    }

    MadeUpContacts contacts() {
        return contacts;
    }

    /** Fills an empty database; leaves one that has been filled already as it is. */
    void fill() throws Exception {
        execute("create table if not exists benchmark_filled (clients int not null)");
        if (numbers("select clients from benchmark_filled").contains((long) size)) {
            return;
        }
        if (!numbers("select 1 from client limit 1").isEmpty()) {
            throw new IllegalStateException("The database was left half filled: delete its folder");
        }
        long start = System.nanoTime();
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            List<Future<Void>> halves =
                    List.of(pool.submit(loading(this::fillContacts)), pool.submit(loading(this::fillRest)));
            for (Future<Void> half : halves) {
                half.get();
            }
        }
        execute("insert into benchmark_filled values (" + size + ")");
        System.out.printf("FILLED clients=%d seconds=%.0f%n", size, (System.nanoTime() - start) / 1e9);
    }

    private void fillContacts(BulkLoad load) throws SQLException {
        load.load("contact", MadeUpContacts.CONTACT_COLUMNS, allContacts().map(MadeUpContact::row));
    }

    private void fillRest(BulkLoad load) throws SQLException {
        load.load(
                "account",
                "id, version, user_name, full_name, role, enabled, theme, created_at",
                accounts().stream()
                        .map(account -> List.of(
                                account.id(),
                                0,
                                "recruiter" + account.position(),
                                account.name(),
                                "RECRUITER",
                                true,
                                "SYSTEM",
                                "2021-01-04 07:00:00")));
        load.load("client", MadeUpClients.COLUMNS, allClients().map(MadeUpClient::row));
        load.load("location", MadeUpContacts.LOCATION_COLUMNS, indexes(size).mapToObj(contacts::locationRow));
        load.load(
                "contact_user_name",
                MadeUpContacts.USER_NAME_COLUMNS,
                allContacts().map(MadeUpContact::userNameRow));
        load.load(
                "contact_address", MadeUpContacts.ADDRESS_COLUMNS, allContacts().flatMap(MadeUpContact::addressRows));
        load.load(
                "record",
                "id, type, client_id, subject_id, title",
                indexes(size).boxed().flatMap(this::recordRows));
        load.load(
                "note",
                MadeUpNotes.COLUMNS,
                indexes(size).boxed().flatMap(index -> notes.of(index)).map(MadeUpNotes.MadeUpNote::row));
        execute("""
                insert into client_recruiter (id, version, client_id, account_id, account_name, part, from_day,
                    created_at, created_by, changed_at, changed_by)
                select uuid(), 0, id, owner_id, owner_name, 'OWNER', date(created_at), created_at, created_by,
                    created_at, created_by
                from client\
                """);
        for (Viewer viewer : Viewer.values()) {
            assign(viewer);
        }
        execute("insert into client_access (account_id, client_id) select account_id, client_id from client_recruiter");
        execute("analyze table client_recruiter, client_access");
    }

    /** Whoever sees few clients, or many, sees some from all over the list. */
    private void assign(Viewer viewer) throws SQLException {
        execute("insert into account (id, version, user_name, full_name, email, phone, role, enabled, theme,"
                + " created_at) values ('" + viewer.id() + "', 0, '" + viewer.userName() + "', '" + viewer.userName()
                + "', '', '', 'RECRUITER', true, 'SYSTEM', '2021-01-04 07:00:00')");
        execute("""
                insert into client_recruiter (id, version, client_id, account_id, account_name, part, from_day,
                    created_at, created_by, changed_at, changed_by)
                select uuid(), 0, id, '%s', '%s', 'RECRUITER', date(created_at), created_at, created_by, created_at,
                    created_by
                from client order by crc32(id) limit %d\
                """.formatted(viewer.id(), viewer.userName(), viewer.clients(size)));
    }

    private Stream<List<?>> recordRows(int index) {
        MadeUpClient client = clients.get(index);
        List<List<?>> rows = new ArrayList<>();
        rows.add(Arrays.asList(client.id(), "CLIENT", client.id(), null, client.name()));
        rows.add(Arrays.asList(contacts.locationId(index), "LOCATION", client.id(), null, "Biuro"));
        for (int i = 0; i < MadeUpContacts.PER_CLIENT; i++) {
            MadeUpContact contact = contacts.get(index * MadeUpContacts.PER_CLIENT + i);
            rows.add(Arrays.asList(contact.id(), "CONTACT", client.id(), null, contact.fullName()));
        }
        notes.of(index).forEach(note -> rows.add(note.recordRow(client.id())));
        return rows.stream();
    }

    private Stream<MadeUpClient> allClients() {
        return indexes(size).mapToObj(clients::get);
    }

    private Stream<MadeUpContact> allContacts() {
        return indexes(size * MadeUpContacts.PER_CLIENT).mapToObj(contacts::get);
    }

    private static IntStream indexes(int count) {
        return IntStream.range(0, count);
    }

    static List<Listed> accounts() {
        MadeUpClients ids = new MadeUpClients(SEED, List.of(), List.of(), List.of());
        return indexes(MadeUpClients.ACCOUNTS)
                .mapToObj(i -> {
                    SplittableRandom random = new SplittableRandom(SEED + i);
                    String name = CompanyNames.coined(random) + " " + CompanyNames.coined(random);
                    return new Listed(ids.idOf("account", i), name, i);
                })
                .toList();
    }

    private List<Listed> listed(String table) throws SQLException {
        List<Listed> entries = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select id, name, position from " + table + " order by position")) {
            while (row.next()) {
                entries.add(new Listed(UUID.fromString(row.getString(1)), row.getString(2), row.getInt(3)));
            }
        }
        return entries;
    }

    private List<Long> numbers(String sql) throws SQLException {
        List<Long> numbers = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                numbers.add(row.getLong(1));
            }
        }
        return numbers;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Callable<Void> loading(Loading loading) {
        return () -> {
            try (Connection connection = dataSource.getConnection()) {
                loading.by(new BulkLoad(connection));
            }
            return null;
        };
    }

    private interface Loading {
        void by(BulkLoad load) throws SQLException;
    }
}
