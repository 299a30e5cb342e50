package org.clientele.client;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clientele.client.ClientSort.Key;
import org.clientele.security.CurrentActor;
import org.clientele.shared.search.Sample;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps a sample of the clients, from which searches are planned. */
@Component
class ClientSample {

    private static final Logger log = LoggerFactory.getLogger(ClientSample.class);

    /** What the sample knows of a client. */
    record Row(
            String searchText,
            UUID statusId,
            int statusRank,
            @Nullable UUID industryId,
            int industryRank,
            String city,
            @Nullable UUID ownerId,
            String ownerName,
            int contactCount,
            @Nullable Instant lastContactAt,
            Instant createdAt,
            Instant changedAt) {

        /** Since when nobody has talked with the client's people. */
        Instant quietSince() {
            return lastContactAt == null ? createdAt : lastContactAt;
        }
    }

    private final ClientRepository clients;
    private final CurrentActor actor;
    private volatile Sample<Row, Key> sample = sample(List.of(), 1);

    ClientSample(ClientRepository clients, CurrentActor actor) {
        this.clients = clients;
        this.actor = actor;
    }

    /** The latest sample; an empty one right after the start. */
    Sample<Row, Key> get() {
        return sample;
    }

    /** Takes a new sample. It reads one index from end to end: half a second for a million clients. */
    @Scheduled(fixedDelayString = "PT10M")
    void refresh() {
        sample = actor.asSystem("Clientele", this::taken);
    }

    private Sample<Row, Key> taken() {
        long step = Math.max(1, clients.countUnarchived() / Sample.SIZE);
        log.debug("Searches are planned from a sample of one client in {}", step);
        return sample(clients.findSample(step), step);
    }

    private static Sample<Row, Key> sample(List<Row> rows, long step) {
        return new Sample<>(rows, step, Row::searchText, orders());
    }

    private static Map<Key, Comparator<Row>> orders() {
        Comparator<Row> byName = Comparator.comparing(Row::searchText);
        Map<Key, Comparator<Row>> orders = new EnumMap<>(Key.class);
        for (Key key : Key.values()) {
            orders.put(
                    key,
                    switch (key) {
                        case NAME -> byName;
                        case STATUS -> Comparator.comparing(Row::statusRank).thenComparing(byName);
                        case INDUSTRY -> Comparator.comparing(Row::industryRank).thenComparing(byName);
                        case CITY -> Comparator.comparing(Row::city).thenComparing(byName);
                        case OWNER -> Comparator.comparing(Row::ownerName).thenComparing(byName);
                        case CONTACTS -> Comparator.comparing(Row::contactCount).thenComparing(byName);
                        case LAST_CONTACT ->
                            Comparator.comparing(Row::lastContactAt, Comparator.nullsFirst(Comparator.naturalOrder()))
                                    .thenComparing(byName);
                        case CHANGED -> Comparator.comparing(Row::changedAt);
                    });
        }
        return orders;
    }
}
