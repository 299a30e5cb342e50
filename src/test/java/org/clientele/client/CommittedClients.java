package org.clientele.client;

import java.util.List;
import java.util.UUID;
import org.clientele.benchmark.MadeUpClients;
import org.clientele.benchmark.MadeUpClients.Listed;
import org.clientele.benchmark.MadeUpClients.MadeUpClient;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Clients that are committed, since full-text search sees no others, and without a history, so that they can be taken
 * out again.
 */
final class CommittedClients {

    private static final List<String> LISTS = List.of("client_status", "industry");

    private final JdbcTemplate jdbc;
    private final List<UUID> ids;
    private final List<Listed> listed;

    CommittedClients(JdbcTemplate jdbc, List<Listed> statuses, List<Listed> industries, List<MadeUpClient> clients) {
        this.jdbc = jdbc;
        this.ids = clients.stream().map(MadeUpClient::id).toList();
        this.listed = java.util.stream.Stream.concat(statuses.stream(), industries.stream())
                .toList();
        statuses.forEach(status -> insert("client_status", "colour, ", "'GREEN', ", status));
        industries.forEach(industry -> insert("industry", "", "", industry));
        String places = ", ?".repeat(MadeUpClients.COLUMNS.split(",").length).substring(2);
        jdbc.batchUpdate(
                "insert into client (" + MadeUpClients.COLUMNS + ") values (" + places + ")",
                clients.stream().map(client -> client.row().toArray()).toList());
    }

    private void insert(String table, String moreColumns, String moreValues, Listed entry) {
        jdbc.update(
                "insert into " + table + " (" + moreColumns + "id, version, name, position, changed_at, changed_by) "
                        + "values (" + moreValues + "?, 0, ?, ?, now(), 'Test')",
                entry.id(),
                entry.name(),
                entry.position());
    }

    void archive(UUID id) {
        jdbc.update("update client set archived = true where id = ?", id);
    }

    void delete() {
        jdbc.batchUpdate(
                "delete from client where id = ?",
                ids.stream().map(id -> new Object[] {id}).toList());
        for (Listed entry : listed) {
            LISTS.forEach(table -> jdbc.update("delete from " + table + " where id = ?", entry.id()));
        }
    }
}
