package org.clientele.note;

import java.util.List;
import org.clientele.shared.ImpactContributor;
import org.clientele.shared.RecordRef;
import org.springframework.stereotype.Component;

/** Notes go where the record goes that they are about, or whose client it is. */
@Component
class NoteImpacts implements ImpactContributor {

    private final NoteRepository notes;

    NoteImpacts(NoteRepository notes) {
        this.notes = notes;
    }

    @Override
    public List<Impact> impactOfArchiving(RecordRef record) {
        long number = notes.countBelow(record.id());
        return number == 0 ? List.of() : List.of(new Impact("note.impact", number));
    }
}
