package org.clientele.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** A comparison of contents and rows. Never changed, so it needs no version. */
@Entity
@Table(name = "file_check")
class FileCheck implements Persistable<UUID> {

    @Id
    private UUID id;

    private Instant startedAt;
    private Instant finishedAt;
    private long contents;
    private long missing;
    private long removed;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    FileCheck() {}

    FileCheck(UUID id, Instant startedAt, Instant finishedAt, long contents, long missing, long removed) {
        this.id = id;
        this.startedAt = startedAt;
        this.finishedAt = finishedAt;
        this.contents = contents;
        this.missing = missing;
        this.removed = removed;
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
