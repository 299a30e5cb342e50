package org.clientele.security;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.clientele.shared.Change;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A line of the security log. Nobody changes it. */
@Entity
@Immutable
@Table(name = "security_event")
class SecurityEvent implements Persistable<UUID> {

    @Id
    private UUID id;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private SecurityEventKind kind;

    private String actorName;
    private @Nullable UUID accountId;
    private String accountName;
    private String clientName;
    private String address;

    @Convert(converter = ChangesConverter.class)
    private List<Change> changes;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init")
    SecurityEvent() {}

    SecurityEvent(
            UUID id,
            Instant at,
            SecurityEventKind kind,
            String actorName,
            SecuritySubject subject,
            String address,
            List<Change> changes) {
        this.id = id;
        this.at = at;
        this.kind = kind;
        this.actorName = actorName;
        this.accountId = subject.account();
        this.accountName = subject.name();
        this.clientName = subject.client();
        this.address = address;
        this.changes = changes;
        this.fresh = true;
    }

    SecurityEventRow toRow() {
        return new SecurityEventRow(id, at, kind, actorName, accountName, clientName, address, changes);
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
