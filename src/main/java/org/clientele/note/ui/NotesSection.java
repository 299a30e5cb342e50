package org.clientele.note.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;
import org.clientele.note.Notes;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordSection;

/** The tab "Notes" of a client, location or contact. */
@org.springframework.stereotype.Component
class NotesSection implements RecordSection {

    private static final Set<RecordType> SUBJECTS = Set.of(
            RecordType.CLIENT, RecordType.LOCATION, RecordType.CONTACT, RecordType.CANDIDATE, RecordType.VACANCY);

    private final Notes notes;
    private final NoteEditing editing;
    private final NoteItem.Services services;

    NotesSection(Notes notes, NoteEditing editing, NoteItem.Services services) {
        this.notes = notes;
        this.editing = editing;
        this.services = services;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return SUBJECTS.contains(type);
    }

    @Override
    public String id() {
        return NoteNavigation.TAB;
    }

    @Override
    public String titleKey() {
        return "note.title";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Component create(RecordRef record) {
        return new NoteList(record.id(), "", notes, editing, services);
    }
}
