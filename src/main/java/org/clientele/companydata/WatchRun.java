package org.clientele.companydata;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** One night's watch. Never changed, so it needs no version. */
@Entity
@Table(name = "register_watch_run")
class WatchRun implements Persistable<UUID> {

    @Id
    private UUID id;

    private Instant startedAt;
    private Instant finishedAt;
    private int days;
    private long changed;
    private int hits;
    private int proposals;
    private int failures;
    private String failure;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    WatchRun() {}

    WatchRun(UUID id, WatchTally tally, Instant finishedAt) {
        this.id = id;
        this.startedAt = tally.startedAt();
        this.finishedAt = finishedAt;
        this.days = tally.days();
        this.changed = tally.changed();
        this.hits = tally.hits();
        this.proposals = tally.proposals();
        this.failures = tally.failures();
        this.failure = tally.failure();
        this.fresh = true;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
