package org.clientele.notification;

import java.time.Instant;
import java.util.UUID;
import org.clientele.shared.NotificationKind;

/** A notification as it is kept. */
record NotificationLine(UUID id, NotificationKind kind, UUID recordId, String by, Instant at, boolean unread) {}
