package org.clientele.benchmark;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.clientele.client.ClientDetails;
import org.clientele.client.ClientId;
import org.clientele.client.ClientView;
import org.clientele.client.Clients;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.Uuid7;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SavingBenchmark extends AgainstJdbc {

    private static final int SAVES = 200;

    @Autowired
    private Clients clients;

    /** What the form holds, read before; each client is saved twice, by the application or by hand. */
    private final List<ClientView> forms = new ArrayList<>();

    @Test
    void saveAClient() throws Exception {
        for (int n = 0; n < SAVES; n++) {
            forms.add(clients.find(new ClientId(id(n))).orElseThrow());
        }
        Comparison.of("save-client", this::save, n -> saveByHand(id(n + SAVES)))
                .run(SAVES)
                .ratioAtMost(3)
                .statementsAtMost(5);
    }

    private void save(int n) {
        ClientView form = forms.get(n);
        ClientDetails changed = described(form.details(), "Zmiana " + form.version());
        SaveOutcome outcome = clients.save(form.id(), form.version(), changed);
        forms.set(n, withVersion(form, ((SaveOutcome.Saved) outcome).version()));
    }

    /**
     * The same rows, with the same lock and in one transaction. What a client consists of is read before, since the
     * history is told what has changed.
     */
    private void saveByHand(UUID id) throws SQLException {
        jdbc.inTransaction(connection -> {
            Object[] before = Jdbc.rows(
                            connection, "select description, version, client.* from client where id = ? for update", id)
                    .getFirst();
            Jdbc.rows(
                    connection,
                    "select country, value from client_tax_number where client_id = ? order by position",
                    id);
            Jdbc.rows(connection, "select tag from client_tag where client_id = ?", id);
            Object version = before[1];
            Jdbc.update(
                    connection,
                    "update client set version = version + 1, description = ?, changed_at = ?, changed_by = ? where id"
                            + " = ? and version = ?",
                    "Zmiana " + version,
                    Instant.now(),
                    "Rita Recruiter",
                    id,
                    version);
            Jdbc.update(
                    connection,
                    """
                    insert into history (id, record_id, client_id, at, actor_id, actor_name, act, changes)
                    values (?, ?, ?, ?, null, 'Rita Recruiter', 'CHANGED', ?)\
                    """,
                    Uuid7.next(),
                    id,
                    id,
                    Instant.now(),
                    "[{\"field\":\"description\",\"before\":\"%s\",\"after\":\"Zmiana %s\"}]"
                            .formatted(before[0], version));
        });
    }

    private UUID id(int n) {
        return data.clients()
                .get(Math.floorMod(n * 7919, BenchmarkDatabase.CLIENTS))
                .id();
    }

    private static ClientView withVersion(ClientView form, long version) {
        return new ClientView(
                form.id(),
                version,
                form.archived(),
                form.details(),
                form.status(),
                form.industry(),
                form.parent(),
                form.parentHidden(),
                form.ownerName(),
                form.contactCount(),
                form.createdAt(),
                form.createdBy(),
                form.changedAt(),
                form.changedBy());
    }

    private static ClientDetails described(ClientDetails details, String description) {
        return new ClientDetails(
                details.name(),
                details.legalName(),
                details.internal(),
                details.statusId(),
                details.industryId(),
                details.nip(),
                details.regon(),
                details.krs(),
                details.taxNumbers(),
                details.webSite(),
                details.email(),
                details.phone(),
                details.address(),
                description,
                details.parentId(),
                details.tags(),
                details.ownerId());
    }
}
