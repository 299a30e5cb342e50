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
 * @param ofOneRecord false if it leads to the page of its kind
 * @param number of how many things it tells
 * @param topic what it is about if that is no record; else empty
 * @param about null where it is about no single record, where the reader may no longer see that, or nothing of it is left
 */
public record NotificationRow(
        UUID id,
        NotificationKind kind,
        String by,
        Instant at,
        boolean unread,
        boolean ofOneRecord,
        int number,
        String topic,
        @Nullable RecordTitle about) {

    /** Whether there is still something to open. */
    public boolean isOpenable() {
        return !ofOneRecord || about != null && about.state() == RecordTitle.State.KEPT;
    }
}
