package org.clientele.note.ui;

import org.clientele.note.NoteId;

/** Where notes are opened. Addresses are within the application, without a leading slash. */
final class NoteNavigation {

    static final String PATH = "desk/notes";

    /** The tab of a record's page with its notes; the id of the section that shows them. */
    static final String TAB = "notes";

    /** Beside the tab in the address: which note is meant. */
    static final String PARAMETER = "note";

    private NoteNavigation() {}

    static String url(NoteId id) {
        return PATH + "/" + id.value();
    }
}
