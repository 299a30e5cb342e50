package org.clientele.note;

import java.time.Instant;

/** What tests note. */
public final class TestNotes {

    private static final Instant NEW_YEAR = Instant.parse("2026-01-02T10:00:00Z");

    private TestNotes() {}

    public static NoteDetails note(String text) {
        return new NoteDetails(NoteKind.NOTE, NEW_YEAR, text, "", "", false, false);
    }

    public static NoteDetails call(String text, Instant at) {
        return new NoteDetails(NoteKind.PHONE_CALL, at, text, "", "", false, false);
    }
}
