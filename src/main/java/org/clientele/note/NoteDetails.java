package org.clientele.note;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * What people type and read of a note. Empty text is "", never null; {@link NoteCheck} says whether it can be kept.
 *
 * @param at when it was: the call, the meeting, or what the note tells of
 * @param text Markdown; colleagues are named by {@code @} and their full name
 * @param participants who took part
 * @param outcome what came of it
 * @param pinned whether it stands above the others
 * @param visibleToClient whether the client may read it; not unless somebody says so (docs/features.md S2.31, S2.32)
 */
@Embeddable
public record NoteDetails(
        @Enumerated(EnumType.STRING) NoteKind kind,
        Instant at,
        @Column(columnDefinition = "mediumtext") String text,
        String participants,
        String outcome,
        boolean pinned,
        boolean visibleToClient) {

    public static final int TEXT_MAX = 20_000;
    public static final int PARTICIPANTS_MAX = 500;
    public static final int OUTCOME_MAX = 1000;

    /** A note of this moment, of which nothing is typed yet. */
    public static NoteDetails empty(Instant now) {
        return new NoteDetails(NoteKind.NOTE, now, "", "", "", false, false);
    }

    /** The same, pinned or not. */
    NoteDetails pinned(boolean wanted) {
        return new NoteDetails(kind, at, text, participants, outcome, wanted, visibleToClient);
    }
}
