package org.clientele.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.NotificationRaised;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * What one account was told of. It names the record by its id alone: its title is looked up when it is read, under the
 * rule of who sees what. It has no version: it is written once, and being read and mailed only ever becomes true.
 */
@Entity
@Table(name = "notification")
class Notification implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private NotificationKind kind;

    private @Nullable UUID recordId;
    private String occasion;
    private int number;
    private String topic;
    private String actorName;
    private Instant raisedAt;
    private boolean inApp;
    private boolean unread;
    private boolean digestDue;

    @SuppressWarnings("NullAway.Init")
    Notification() {}

    /** @param mailed whether there is an address for mails */
    Notification(
            UUID id,
            UUID account,
            NotificationRaised event,
            NotificationChoice choice,
            boolean mailed,
            String by,
            Instant at) {
        this.id = id;
        this.accountId = account;
        this.kind = event.kind();
        this.recordId = event.about() == null ? null : event.about().id();
        this.occasion = event.occasion();
        this.number = event.number();
        this.topic = event.topic();
        this.actorName = by;
        this.raisedAt = at;
        this.inApp = choice.inApp();
        this.unread = choice.inApp();
        this.digestDue = mailed && choice.mail() == MailChoice.DAILY;
    }

    NotificationKind kind() {
        return kind;
    }

    Optional<UUID> recordId() {
        return Optional.ofNullable(recordId);
    }

    int number() {
        return number;
    }

    String actorName() {
        return actorName;
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
