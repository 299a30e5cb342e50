package org.clientele.notification;

import org.clientele.shared.NotificationKind;
import org.clientele.shared.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * What a notification leads to.
 *
 * @param record null where it is about no single one
 */
public record NotificationTarget(
        NotificationKind kind, @Nullable RecordRef record) {}
