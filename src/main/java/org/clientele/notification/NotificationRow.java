package org.clientele.notification;

import java.time.Instant;
import java.util.UUID;
import org.clientele.record.RecordTitle;
import org.clientele.shared.NotificationKind;
import org.jspecify.annotations.Nullable;

/**
 * A notification as its reader sees it.
 *
 * @param by who did what it tells of
 * @param about null where the reader may no longer see the record, or nothing of it is left
 */
public record NotificationRow(
        UUID id,
        NotificationKind kind,
        String by,
        Instant at,
        boolean unread,
        @Nullable RecordTitle about) {

    /** Whether there is still something to open. */
    public boolean isOpenable() {
        return about != null && about.state() == RecordTitle.State.KEPT;
    }
}
