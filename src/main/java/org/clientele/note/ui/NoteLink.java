package org.clientele.note.ui;

import org.clientele.note.NoteId;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordLink;
import org.springframework.stereotype.Component;

/** Notes open on the page of what they are about. */
@Component
class NoteLink extends RecordLink {

    NoteLink() {
        super(RecordType.NOTE, "vaadin:notebook", id -> NoteNavigation.url(new NoteId(id)));
    }
}
