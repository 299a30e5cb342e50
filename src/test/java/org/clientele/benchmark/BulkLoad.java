package org.clientele.benchmark;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fills a table with millions of rows by the quickest way that MariaDB has. */
final class BulkLoad {

    private static final DateTimeFormatter DATE_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);

    private final Connection connection;

    /** @param connection to be used by nobody else; keys are not checked on it any more */
    BulkLoad(Connection connection) throws SQLException {
        this.connection = connection.unwrap(org.mariadb.jdbc.Connection.class);
        connection.setAutoCommit(true);
        execute("set session foreign_key_checks = 0, unique_checks = 0, innodb_ft_enable_stopword = off");
    }

    /**
     * Loads the rows, without the table's indexes, which are made afterwards: many times as quick as keeping them row
     * by row.
     *
     * @param columns separated by commas; null, text, numbers, instants and the like
     */
    void load(String table, String columns, Stream<List<?>> rows) throws SQLException {
        List<String> indexes = indexesOf(table);
        List<String> dropped = indexes.stream()
                .map(BulkLoad::nameOf)
                .map(name -> "drop index " + name)
                .toList();
        if (!dropped.isEmpty()) {
            execute("alter table " + table + " " + String.join(", ", dropped));
        }
        try (var statement = connection.createStatement().unwrap(org.mariadb.jdbc.Statement.class)) {
            statement.setLocalInfileInputStream(new Lines(rows.iterator()));
            String sql =
                    "load data local infile 'rows' into table " + table + " character set utf8mb4 (" + columns + ")";
            long start = System.nanoTime();
            statement.execute(sql);
            tell(start, sql);
        }
        add(table, indexes.stream().filter(index -> !isFullText(index)));
        add(table, indexes.stream().filter(BulkLoad::isFullText));
        execute("analyze table " + table);
    }

    /** In one statement, which reads the table once for all of them. */
    private void add(String table, Stream<String> indexes) throws SQLException {
        String added = indexes.map(index -> "add " + index).collect(Collectors.joining(", "));
        if (!added.isEmpty()) {
            execute("alter table " + table + " " + added);
        }
    }

    private static boolean isFullText(String index) {
        return index.startsWith("FULLTEXT");
    }

    private List<String> indexesOf(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("show create table " + table)) {
            result.next();
            return result.getString(2)
                    .lines()
                    .map(line -> line.strip().replaceAll(",$", ""))
                    .filter(line -> line.matches("(UNIQUE |FULLTEXT )?KEY .*"))
                    .toList();
        }
    }

    private static String nameOf(String index) {
        return index.replaceAll("^.*?(`[^`]+`).*$", "$1");
    }

    private void execute(String sql) throws SQLException {
        long start = System.nanoTime();
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        tell(start, sql);
    }

    private static void tell(long start, String sql) {
        System.out.printf("%6.1f s  %s%n", (System.nanoTime() - start) / 1e9, sql);
    }

    /** Rows as lines of text, made while they are read. */
    private static final class Lines extends InputStream {

        private final Iterator<List<?>> rows;
        private byte[] buffer = {};
        private int position;

        Lines(Iterator<List<?>> rows) {
            this.rows = rows;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (position == buffer.length && !refill()) {
                return -1;
            }
            int count = Math.min(length, buffer.length - position);
            System.arraycopy(buffer, position, target, offset, count);
            position += count;
            return count;
        }

        private boolean refill() {
            StringBuilder lines = new StringBuilder();
            for (int i = 0; i < 200 && rows.hasNext(); i++) {
                lines.append(rows.next().stream().map(Lines::field).collect(Collectors.joining("\t", "", "\n")));
            }
            buffer = lines.toString().getBytes(StandardCharsets.UTF_8);
            position = 0;
            return buffer.length > 0;
        }

        private static String field(Object value) {
            return switch (value) {
                case null -> "\\N";
                case Boolean bit -> bit ? "1" : "0";
                case Instant instant -> DATE_TIME.format(instant);
                default -> value.toString();
            };
        }
    }
}
