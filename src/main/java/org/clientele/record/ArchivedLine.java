package org.clientele.record;

import java.time.Instant;
import java.util.UUID;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.jspecify.annotations.Nullable;

/** What is read of an archived record, in the order of the constructor. */
record ArchivedLine(
        UUID id,
        RecordType type,
        String title,
        @Nullable String client,
        Instant at,
        String by,
        @Nullable RecordEntry kept) {

    RecordRef ref() {
        return new RecordRef(type, id);
    }
}
