package org.clientele.notification;

import java.time.Instant;
import java.util.UUID;
import org.clientele.security.Secret;
import org.jspecify.annotations.Nullable;

/**
 * A mail as the staff sees it: the addresses in it that are meant for its reader alone cannot be opened.
 *
 * @param attempts how often it was tried
 * @param lastError why the last try failed, or what was said when it came back; may be empty
 * @param returnStatus such as {@code 5.1.1} (RFC 3463), of a mail that came back; may be empty
 * @param sentAt null until it is sent
 */
public record OutboxRow(
        UUID id,
        String recipient,
        String subject,
        String body,
        MailState state,
        int attempts,
        String lastError,
        String returnStatus,
        Instant createdAt,
        @Nullable Instant sentAt) {

    public OutboxRow {
        body = Secret.hideIn(body);
    }
}
