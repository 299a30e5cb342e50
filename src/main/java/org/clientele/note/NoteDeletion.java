package org.clientele.note;

import java.util.List;
import org.clientele.record.RecordRegistry;
import org.clientele.security.Permission.MayRead;
import org.clientele.security.Permission.MayWork;
import org.clientele.shared.ImpactContributor.Impact;
import org.clientele.shared.Impacts;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deletes notes (docs/features.md S0.15). */
@Service
@MayRead
public class NoteDeletion {

    private final NoteWriter writer;
    private final NoteRights rights;
    private final RecordRegistry registry;
    private final Impacts impacts;

    NoteDeletion(NoteWriter writer, NoteRights rights, RecordRegistry registry, Impacts impacts) {
        this.writer = writer;
        this.rights = rights;
        this.registry = registry;
        this.impacts = impacts;
    }

    /** What deleting the note would take along (N16). */
    @Transactional(readOnly = true)
    public List<Impact> impactOfArchiving(NoteId id) {
        return impacts.ofArchiving(id.toRecordRef());
    }

    /** Deletes the note: it goes into the archive. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome archive(NoteId id) {
        Note note = writer.findForUpdate(id).orElse(null);
        if (note == null) {
            return new SaveOutcome.Gone();
        }
        rights.requireChange(note);
        registry.archive(id.toRecordRef());
        writer.written(note, Act.ARCHIVED, note.toSnapshot());
        return new SaveOutcome.Saved(id.value(), note.version());
    }
}
