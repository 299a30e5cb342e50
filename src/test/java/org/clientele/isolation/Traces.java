package org.clientele.isolation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.support.StatementCounter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** All rows in the database that name one of some ids, whatever tables there are. */
@Component
class Traces {

    /** Never deleted from; without its record nobody sees an entry. */
    private static final String HISTORY = "history";

    private static final String COLUMNS = """
            select c.table_name, c.column_name, c.data_type from information_schema.columns c
            join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
            where c.table_schema = database() and t.table_type = 'BASE TABLE'
                and c.table_name not in ('notification', 'flyway_schema_history')
            order by c.table_name, c.ordinal_position
            """;

    private final JdbcTemplate jdbc;
    private final Map<String, List<Column>> tables = new HashMap<>();

    Traces(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Column(String table, String name, boolean isId) {}

    /** Whether the work changes any of the rows. Within a transaction, which then is as it was before the work. */
    boolean areChangedBy(StatementCounter.Act work, Collection<UUID> ids) {
        jdbc.execute("savepoint before_work");
        List<String> sent = StatementCounter.statementsOf(work);
        if (sent.stream().allMatch(Traces::isReading)) {
            return false;
        }
        Object after = of(ids);
        jdbc.execute("rollback to savepoint before_work");
        return !of(ids).equals(after);
    }

    private static boolean isReading(String statement) {
        return statement.stripLeading().regionMatches(true, 0, "select ", 0, 7);
    }

    /** Number and content of the rows of each table, so that any change to one of them shows. */
    private List<Map<String, Object>> of(Collection<UUID> ids) {
        String list = list(ids);
        return jdbc.queryForList(tables().entrySet().stream()
                .map(table -> "select '" + table.getKey() + "' as name, count(*) as number, sum(crc32(concat_ws('|', "
                        + table.getValue().stream()
                                .map(column -> quoted(column.name()))
                                .collect(Collectors.joining(", "))
                        + "))) as content from " + quoted(table.getKey()) + " where " + naming(table.getValue(), list))
                .collect(Collectors.joining(" union all ")));
    }

    /** Deletes the rows, however they hang together. */
    void delete(Collection<UUID> ids) {
        String list = list(ids);
        Stream<String> deletions = tables().entrySet().stream()
                .filter(table -> !table.getKey().equals(HISTORY))
                .map(table -> "delete from " + quoted(table.getKey()) + " where " + naming(table.getValue(), list));
        jdbc.execute((java.sql.Connection connection) -> {
            try (var statement = connection.createStatement()) {
                statement.execute("set foreign_key_checks = 0");
                for (String deletion : deletions.toList()) {
                    statement.execute(deletion);
                }
                statement.execute("set foreign_key_checks = 1");
            }
            return true;
        });
    }

    /** What belongs to the clients, by the registry. */
    List<UUID> recordsOf(Collection<UUID> clients) {
        return jdbc.queryForList("select id from record where client_id in (" + list(clients) + ")", UUID.class);
    }

    /** Read once: what is in a schema is only known slowly. */
    private Map<String, List<Column>> tables() {
        if (tables.isEmpty()) {
            tables.putAll(readTables());
        }
        return tables;
    }

    private Map<String, List<Column>> readTables() {
        Map<String, List<Column>> found = jdbc
                .query(
                        COLUMNS,
                        (row, number) -> new Column(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3).equals("uuid")))
                .stream()
                .collect(Collectors.groupingBy(Column::table));
        found.values().removeIf(columns -> columns.stream().noneMatch(Column::isId));
        return found;
    }

    private static String naming(List<Column> columns, String list) {
        return columns.stream()
                .filter(Column::isId)
                .map(column -> quoted(column.name()) + " in (" + list + ")")
                .collect(Collectors.joining(" or "));
    }

    private static String list(Collection<UUID> ids) {
        return ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(", "));
    }

    private static String quoted(String name) {
        return "`" + name + "`";
    }
}
