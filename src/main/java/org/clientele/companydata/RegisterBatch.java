package org.clientele.companydata;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.clientele.security.AccountId;
import org.clientele.shared.Stamp;
import org.jspecify.annotations.Nullable;

/** Many clients that are checked with the register of companies, a few at a time. */
@Entity
@Table(name = "register_batch")
class RegisterBatch {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private BatchId id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private BatchState state = BatchState.RUNNING;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "starter_id"))
    private AccountId starterId;

    private String startedBy;
    private Instant startedAt;
    private @Nullable Instant finishedAt;
    private int total;
    private int done;
    private int filled;
    private int differing;
    private int failed;
    private @Nullable UUID lastClient;

    @SuppressWarnings("NullAway.Init")
    RegisterBatch() {}

    @SuppressWarnings("NullAway.Init")
    RegisterBatch(BatchId id, AccountId starter, Stamp stamp, int total) {
        this.id = id;
        this.starterId = starter;
        this.startedBy = stamp.by();
        this.startedAt = stamp.at();
        this.total = total;
    }

    /** Some more clients are done. */
    void progress(UUID last, int clients) {
        lastClient = last;
        done += clients;
    }

    void count(BatchResult result) {
        switch (result) {
            case FILLED -> filled++;
            case DIFFERS -> differing++;
            case UNKNOWN, FAILED -> failed++;
        }
    }

    void end(BatchState as, Instant at) {
        state = as;
        finishedAt = at;
    }

    /** Goes on where it was stopped. */
    void resume() {
        state = BatchState.RUNNING;
        finishedAt = null;
    }

    BatchId id() {
        return id;
    }

    boolean isRunning() {
        return state == BatchState.RUNNING;
    }

    boolean isStopped() {
        return state == BatchState.STOPPED;
    }

    AccountId starterId() {
        return starterId;
    }

    String startedBy() {
        return startedBy;
    }

    Optional<UUID> lastClient() {
        return Optional.ofNullable(lastClient);
    }
}
