package org.clientele.note;

import java.time.Instant;
import java.util.Set;
import org.clientele.shared.RecordRef;
import org.clientele.shared.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * A note as pages show it.
 *
 * @param version goes back to {@link Notes#change} with what was changed
 * @param subject what it is about
 * @param edited by whom and when it was edited last; null if it says what it said at first
 * @param mentioned the colleagues who were told since it names them, by their full names
 * @param mayChange whether the reader may edit and delete it
 */
public record NoteRow(
        NoteId id,
        long version,
        RecordRef subject,
        NoteDetails details,
        String author,
        Instant createdAt,
        @Nullable Stamp edited,
        Set<String> mentioned,
        boolean mayChange) {

    public NoteRow {
        mentioned = Set.copyOf(mentioned);
    }
}
