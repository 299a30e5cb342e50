package org.clientele.note.ui;

import java.util.UUID;
import org.clientele.note.NoteId;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordLink;
import org.springframework.stereotype.Component;

/** Notes open on the page of what they are about. */
@Component
class NoteLink implements RecordLink {

    @Override
    public RecordType type() {
        return RecordType.NOTE;
    }

    @Override
    public String url(UUID id) {
        return NoteNavigation.url(new NoteId(id));
    }

    @Override
    public String icon() {
        return "vaadin:notebook";
    }
}
