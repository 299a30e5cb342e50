package org.clientele.notification;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.clientele.shared.NotificationKind;

/** How one account is told of things of one kind. It has no version: what its owner chose last holds. */
@Entity
@Table(name = "notification_choice")
class ChosenDelivery {

    @EmbeddedId
    private Key key;

    private boolean inApp;

    @Enumerated(EnumType.STRING)
    private MailChoice mail;

    @SuppressWarnings("NullAway.Init")
    ChosenDelivery() {}

    UUID accountId() {
        return key.accountId();
    }

    NotificationChoice toChoice() {
        return new NotificationChoice(key.kind(), inApp, mail);
    }

    @Embeddable
    record Key(UUID accountId, @Enumerated(EnumType.STRING) NotificationKind kind) {}
}
