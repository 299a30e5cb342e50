package org.clientele.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail as the administrator sees it.
 *
 * @param attempts how often it was tried
 * @param lastError why the last try failed; empty if none did
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
        Instant createdAt,
        @Nullable Instant sentAt) {}
