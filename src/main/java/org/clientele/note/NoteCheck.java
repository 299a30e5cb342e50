package org.clientele.note;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.clientele.shared.FieldCheck;

/**
 * Whether what was typed of a note can be kept, field by field.
 *
 * @param clean the details in canonical form; of use only without errors
 * @param errors translation keys by field, empty if all is well
 */
public record NoteCheck(NoteDetails clean, Map<String, String> errors) {

    /** Notes tell of what was. Clocks differ a little, and a meeting may be noted while people sit down. */
    private static final Duration AHEAD = Duration.ofHours(1);

    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");

    public static NoteCheck of(NoteDetails typed, Instant now) {
        FieldCheck check = new FieldCheck();
        timeFlaw(typed.at(), now).ifPresent(key -> check.refuse("at", key));
        String text = check.paragraphs("text", typed.text(), NoteDetails.TEXT_MAX);
        if (text.isEmpty()) {
            check.refuse("text", "error.required");
        }
        NoteDetails clean = new NoteDetails(
                typed.kind(),
                typed.at(),
                text,
                check.line("participants", typed.participants(), NoteDetails.PARTICIPANTS_MAX),
                check.paragraphs("outcome", typed.outcome(), NoteDetails.OUTCOME_MAX),
                typed.pinned(),
                typed.visibleToClient());
        return new NoteCheck(clean, check.errors());
    }

    /** What is wrong with a note's time, as a translation key; empty if nothing is. */
    public static Optional<String> timeFlaw(Instant at, Instant now) {
        if (at.isAfter(now.plus(AHEAD))) {
            return Optional.of("note.at.future");
        }
        return at.isBefore(EARLIEST) ? Optional.of("note.at.tooEarly") : Optional.empty();
    }

    public boolean isClean() {
        return errors.isEmpty();
    }
}
