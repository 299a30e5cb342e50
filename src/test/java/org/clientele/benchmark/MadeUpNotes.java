package org.clientele.benchmark;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Three notes about each client. */
final class MadeUpNotes {

    static final int PER_CLIENT = 3;

    static final String COLUMNS = "id, version, kind, at, text, participants, outcome, pinned, visible_to_client,"
            + " author_id, author_name, created_at, changed_by, changed_at, edited";

    private static final String TEXT = "Called about the open position; they decide next week.";

    private final MadeUpClients clients;

    MadeUpNotes(MadeUpClients clients) {
        this.clients = clients;
    }

    Stream<MadeUpNote> of(int client) {
        Instant at = clients.get(client).createdAt();
        return IntStream.range(0, PER_CLIENT)
                .mapToObj(i -> new MadeUpNote(clients.idOf("note" + i, client), at.plusSeconds(i * 86_400L)));
    }

    /** A note as its tables have it. */
    record MadeUpNote(UUID id, Instant at) {

        List<?> row() {
            return Arrays.asList(
                    id, 0, "PHONE_CALL", at, TEXT, "", "", false, false, null, "Benchmark", at, "Benchmark", at, false);
        }

        List<?> recordRow(UUID client) {
            return Arrays.asList(id, "NOTE", client, client, TEXT);
        }
    }
}
