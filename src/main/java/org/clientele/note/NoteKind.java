package org.clientele.note;

import java.util.Arrays;
import java.util.List;

/** What a note tells of. Stored by name. */
public enum NoteKind {
    NOTE,
    PHONE_CALL,
    MEETING,
    VISIT;

    /** Whether it means that somebody talked with the client's people. */
    boolean isContact() {
        return this != NOTE;
    }

    static List<NoteKind> contacts() {
        return Arrays.stream(values()).filter(NoteKind::isContact).toList();
    }
}
