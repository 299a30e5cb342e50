package org.clientele.contact;

import java.util.List;

/** How undoing a merge went. */
public sealed interface UndoOutcome {

    /**
     * Both contacts are as they were.
     *
     * @param notices translation keys of what could not be as it was
     */
    record Undone(List<String> notices) implements UndoOutcome {

        public Undone {
            notices = List.copyOf(notices);
        }
    }

    /**
     * The kept contact has been changed since in a way that would be lost.
     *
     * @param fields components of {@link ContactDetails} that stand in the way
     */
    record Changed(List<String> fields) implements UndoOutcome {}

    /** The kept contact was archived, merged itself, or moved to another client since. */
    record KeptIsElsewhere() implements UndoOutcome {}

    /** The merge was undone already, or its time is over. */
    record Gone() implements UndoOutcome {}
}
