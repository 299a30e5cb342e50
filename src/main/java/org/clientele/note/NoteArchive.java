package org.clientele.note;

import java.util.UUID;
import org.clientele.shared.ArchiveParticipant;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RecordType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings notes back from the archive, and destroys them with all that they said when their time there is over. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NoteArchive implements ArchiveParticipant {

    private final NoteRepository notes;
    private final NoteWriter writer;

    NoteArchive(NoteRepository notes, NoteWriter writer) {
        this.notes = notes;
        this.writer = writer;
    }

    @Override
    public RecordType type() {
        return RecordType.NOTE;
    }

    @Override
    public void restore(UUID id) {
        Note note = require(id);
        writer.written(note, Act.RESTORED, note.toSnapshot());
    }

    /** The database deletes the former texts and the mentions along with the note. */
    @Override
    public void purge(UUID id) {
        notes.delete(require(id));
    }

    private Note require(UUID id) {
        return notes.findForUpdate(new NoteId(id)).orElseThrow(() -> new IllegalStateException("No such note: " + id));
    }
}
