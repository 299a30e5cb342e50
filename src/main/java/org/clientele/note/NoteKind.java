package org.clientele.note;

import java.util.Arrays;
import java.util.List;
import org.clientele.shared.RecordChanged.Act;

/** What a note tells of. Stored by name. */
public enum NoteKind {
    NOTE,
    PHONE_CALL,
    MEETING,
    VISIT;

    /** What the history says was done when it was written down. */
    Act act() {
        return switch (this) {
            case NOTE -> Act.CREATED;
            case PHONE_CALL -> Act.CALLED;
            case MEETING -> Act.MET;
            case VISIT -> Act.VISITED;
        };
    }

    /** Whether it means that somebody talked with the client's people. */
    boolean isContact() {
        return this != NOTE;
    }

    static List<NoteKind> contacts() {
        return Arrays.stream(values()).filter(NoteKind::isContact).toList();
    }
}
