package org.clientele.notification;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets what nobody needs any more. */
@Component
class Tidying {

    private final NotificationRepository notifications;
    private final OutboxRepository outbox;

    Tidying(NotificationRepository notifications, OutboxRepository outbox) {
        this.notifications = notifications;
        this.outbox = outbox;
    }

    /** What was raised before that time and is read, and mails from before that are not waiting. */
    @Transactional
    public int forget(Instant before) {
        return notifications.deleteRead(before) + outbox.deleteDone(before);
    }
}
