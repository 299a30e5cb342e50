package org.clientele.submission;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.clientele.shared.Uuid7;
import org.jspecify.annotations.Nullable;

/** Why somebody is rejected: an entry of the administrator's list. One that is in use is only taken off the list. */
@Entity
@Table(name = "rejection_reason")
class RejectionReason {

    static final int NAME_MAX = 120;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private RejectionSide side;

    private String name;
    private int position;
    private boolean archived;

    @SuppressWarnings("NullAway.Init")
    RejectionReason() {}

    RejectionReason(RejectionSide side, String name, int position) {
        this.id = Uuid7.next();
        this.side = side;
        this.name = name;
        this.position = position;
    }

    void rename(String newName) {
        name = newName;
    }

    void archive() {
        archived = true;
    }

    void restore() {
        archived = false;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    RejectionSide side() {
        return side;
    }

    String name() {
        return name;
    }

    RejectionReasonRow toRow() {
        return new RejectionReasonRow(id, version(), side, name, archived);
    }
}
