package org.clientele.support;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Many rows at once, of which only the columns are named that matter: the others are filled with something empty that their
 * type allows. Nothing checks whether the rows fit each other.
 */
public final class BulkRows {

    private static final String COLUMNS = """
            select column_name, data_type from information_schema.columns
            where table_schema = database() and table_name = ? and is_nullable = 'NO' and column_default is null
                and extra not like '%auto_increment%' and extra not like '%GENERATED%' order by ordinal_position""";

    private static final int AT_ONCE = 200;

    private final JdbcTemplate jdbc;
    private final Map<String, Map<String, Object>> needed = new HashMap<>();
    private final Map<List<String>, List<Object[]>> waiting = new LinkedHashMap<>();

    public BulkRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param columns name and value in turn */
    public void add(String table, @Nullable Object... columns) {
        Map<String, Object> row = new LinkedHashMap<>(needed.computeIfAbsent(table, this::needed));
        for (int column = 0; column < columns.length; column += 2) {
            row.put((String) columns[column], columns[column + 1]);
        }
        List<String> shape = new ArrayList<>(List.of(table));
        shape.addAll(row.keySet());
        waiting.computeIfAbsent(shape, key -> new ArrayList<>())
                .add(row.values().toArray());
    }

    /** Writes all that were added. */
    public void write() {
        jdbc.execute("set foreign_key_checks = 0");
        try {
            waiting.forEach(this::write);
            waiting.clear();
        } finally {
            jdbc.execute("set foreign_key_checks = 1");
        }
    }

    private void write(List<String> shape, List<Object[]> rows) {
        String start = "insert into " + shape.getFirst() + " ("
                + shape.stream().skip(1).collect(Collectors.joining(", ")) + ") values ";
        String one = Collections.nCopies(shape.size() - 1, "?").stream().collect(Collectors.joining(", ", "(", ")"));
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            List<Object[]> some = rows.subList(from, Math.min(from + AT_ONCE, rows.size()));
            List<Object> values = new ArrayList<>();
            some.forEach(row -> Collections.addAll(values, row));
            jdbc.update(start + String.join(", ", Collections.nCopies(some.size(), one)), values.toArray());
        }
    }

    private Map<String, Object> needed(String table) {
        Map<String, Object> columns = new LinkedHashMap<>();
        jdbc.query(
                COLUMNS,
                row -> {
                    columns.put(row.getString(1), empty(row.getString(2)));
                },
                table);
        return columns;
    }

    private static Object empty(String type) {
        return switch (type) {
            case "uuid" -> new UUID(0, 0);
            case "date" -> LocalDate.of(2020, 1, 1);
            case "datetime" -> LocalDateTime.of(2020, 1, 1, 0, 0);
            case "tinyint", "int", "bigint", "decimal" -> 0;
            case "mediumblob", "blob" -> new byte[] {1};
            default -> "";
        };
    }
}
