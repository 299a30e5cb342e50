package org.clientele.task;

import java.util.UUID;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.jspecify.annotations.Nullable;

/** What a task is about, as the registry has it. */
record AboutRow(
        UUID id,
        RecordType type,
        String title,
        @Nullable UUID clientId,
        @Nullable String clientTitle) {

    TaskSubject toSubject() {
        return new TaskSubject(
                new RecordRef(type, id), title, id.equals(clientId) || clientTitle == null ? "" : clientTitle);
    }
}
