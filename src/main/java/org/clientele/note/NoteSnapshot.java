package org.clientele.note;

import java.time.Instant;

/**
 * A note as its history prints it. The components are the fields' names in the history.
 *
 * @param text its first words: all of what it said before is kept as a {@link NoteVersion}
 */
record NoteSnapshot(
        NoteKind kind,
        Instant at,
        String text,
        String participants,
        String outcome,
        boolean pinned,
        boolean visibleToClient) {}
