package org.clientele.notification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.clientele.record.RecordAudience;
import org.clientele.security.Recipients;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the mail of the day for one account. */
@Component
class Digests {

    private final NotificationRepository notifications;
    private final NotificationMails mails;
    private final RecordAudience audience;
    private final Recipients recipients;

    Digests(
            NotificationRepository notifications,
            NotificationMails mails,
            RecordAudience audience,
            Recipients recipients) {
        this.notifications = notifications;
        this.mails = mails;
        this.audience = audience;
        this.recipients = recipients;
    }

    @Transactional(readOnly = true)
    public List<UUID> due() {
        return notifications.findAccountsWithDigest();
    }

    /** Tells of what waits and may still be told: who lost access meanwhile is not reminded of the record. */
    @Transactional
    public void write(UUID account) {
        List<Notification> waiting = notifications.findForDigest(account);
        Map<UUID, Boolean> seen = new HashMap<>();
        List<Notification> told = waiting.stream()
                .filter(one -> one.recordId()
                        .map(id -> seen.computeIfAbsent(id, record -> maySee(account, record)))
                        .orElse(true))
                .toList();
        if (!told.isEmpty()) {
            recipients.among(Set.of(account)).stream()
                    .filter(to -> !to.email().isEmpty())
                    .forEach(to -> mails.writeDigest(told, to));
        }
        if (!waiting.isEmpty()) {
            notifications.markDigested(waiting.stream().map(Notification::getId).toList());
        }
    }

    private boolean maySee(UUID account, UUID record) {
        return !audience.among(Set.of(account), record).isEmpty();
    }
}
