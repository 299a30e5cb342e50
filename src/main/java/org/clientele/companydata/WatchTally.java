package org.clientele.companydata;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.clientele.client.ClientId;
import org.clientele.register.RegisterFailure;

/** What one run of the watch has come upon so far. */
final class WatchTally {

    private final Instant startedAt;
    private final Set<LocalDate> days = new HashSet<>();
    private final Map<ClientId, Boolean> checked = new HashMap<>();
    private long changed;
    private int proposals;
    private int failures;
    private String failure = "";

    WatchTally(Instant startedAt) {
        this.startedAt = startedAt;
    }

    /** A list was read. */
    void read(LocalDate day, int companies) {
        days.add(day);
        changed += companies;
    }

    /** A client was checked, or could not be. */
    void checked(ClientId client, boolean done) {
        checked.put(client, done);
    }

    void proposed(int number) {
        proposals += number;
    }

    /** The first reason stands for all. */
    void failed(RegisterFailure reason) {
        failures++;
        failure = failure.isEmpty() ? reason.name() : failure;
    }

    /** Whether the report on the client was read in this run already; it tells of all days at once. */
    boolean knows(ClientId client) {
        return checked.containsKey(client);
    }

    boolean isDone(ClientId client) {
        return checked.getOrDefault(client, false);
    }

    Instant startedAt() {
        return startedAt;
    }

    int days() {
        return days.size();
    }

    long changed() {
        return changed;
    }

    int hits() {
        return checked.size();
    }

    int proposals() {
        return proposals;
    }

    int failures() {
        return failures;
    }

    String failure() {
        return failure;
    }
}
