package org.clientele.benchmark;

import java.util.Locale;
import java.util.UUID;

/** Accounts of the benchmark that see no clients, few, many, and half of them. */
enum Viewer {
    NONE(0),
    FEW(3),
    MANY(5_000),
    HALF(500_000);

    private final int clients;

    Viewer(int clients) {
        this.clients = clients;
    }

    UUID id() {
        return new UUID(0x7000L, Long.MIN_VALUE | ordinal());
    }

    String userName() {
        return "viewer." + name().toLowerCase(Locale.ROOT);
    }

    /** @param size how many clients there are */
    int clients(int size) {
        return Math.min(clients, size / 2);
    }
}
