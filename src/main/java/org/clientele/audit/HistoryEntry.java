package org.clientele.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.clientele.access.Visible;
import org.clientele.shared.Actor;
import org.clientele.shared.Change;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordType;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One line of the history. Only ever added, so it needs no version. */
@Entity
@Filter(name = Visible.FILTER, condition = Visible.OF_RECORD_THEN_OF_CLIENT, deduceAliasInjectionPoints = false)
@Table(name = "history")
class HistoryEntry implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID recordId;
    private @Nullable UUID clientId;
    private Instant at;
    private @Nullable UUID actorId;
    private String actorName;

    @Enumerated(EnumType.STRING)
    private RecordChanged.Act act;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Change> changes;

    @SuppressWarnings("NullAway.Init")
    HistoryEntry() {}

    HistoryEntry(UUID id, RecordChanged event, Actor actor, Instant at) {
        this.id = id;
        this.recordId = event.record().id();
        this.clientId =
                event.record().type() == RecordType.CLIENT ? event.record().id() : event.clientId();
        this.at = at;
        this.actorId = actor instanceof Actor.StaffActor staff ? staff.accountId() : null;
        this.actorName = actor.name();
        this.act = event.act();
        this.changes = event.changes();
    }

    /** Drops the old and new values. The database lets this happen to purged records only. */
    void forgetValues() {
        this.changes = List.of();
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
