package org.clientele.notification;

import java.time.Instant;
import java.util.UUID;
import org.clientele.shared.NotificationKind;
import org.jspecify.annotations.Nullable;

/** A notification as it is kept. */
record NotificationLine(
        UUID id,
        NotificationKind kind,
        @Nullable UUID recordId,
        int number,
        String topic,
        String by,
        Instant at,
        boolean unread) {}
