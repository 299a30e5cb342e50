package org.clientele.note;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.Stamp;
import org.jspecify.annotations.Nullable;

/** What the database has of a {@link NoteRow}. */
record NoteLine(
        NoteId id,
        long version,
        RecordType subjectType,
        UUID subjectId,
        NoteDetails details,
        @Nullable UUID authorId,
        String authorName,
        Instant createdAt,
        String changedBy,
        Instant changedAt,
        boolean edited) {

    NoteRow toRow(boolean mayChange, Set<String> mentioned) {
        return new NoteRow(
                id,
                version,
                new RecordRef(subjectType, subjectId),
                details,
                authorName,
                createdAt,
                edited ? new Stamp(changedBy, changedAt) : null,
                mentioned,
                mayChange);
    }
}
