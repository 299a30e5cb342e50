package org.clientele.note;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.clientele.record.RecordRegistry;
import org.clientele.security.CurrentActor;
import org.clientele.shared.Change;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.Stamp;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes notes, with the trace that every change of them leaves. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NoteWriter {

    private final NoteRepository notes;
    private final NoteVersionRepository versions;
    private final Mentions mentions;
    private final RecordRegistry registry;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoteWriter(
            NoteRepository notes,
            NoteVersionRepository versions,
            Mentions mentions,
            RecordRegistry registry,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notes = notes;
        this.versions = versions;
        this.mentions = mentions;
        this.registry = registry;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** The note, held for a change; empty if it or what it is about was deleted. */
    Optional<Note> findForUpdate(NoteId id) {
        return notes.findForUpdate(id).filter(note -> notes.isOpen(id.value()));
    }

    /** Lets the note say something else, keeps what it said, and tells whom it names now. */
    void change(Note note, NoteDetails details) {
        NoteSnapshot before = note.toSnapshot();
        Set<UUID> named = note.mentioned();
        Stamp stamp = new Stamp(actor.require().name(), clock.instant());
        note.change(details, mentions.in(details.text(), note.id().value()), stamp)
                .ifPresent(versions::save);
        registry.retitle(note.id().toRecordRef(), note.title());
        written(note, Act.CHANGED, before);
        mentions.tell(note, named);
    }

    /**
     * Sends what was done to the database, and tells of it.
     *
     * @param before null for a new note
     */
    void written(Note note, Act act, @Nullable NoteSnapshot before) {
        notes.flush();
        events.publishEvent(new RecordChanged(
                note.id().toRecordRef(),
                notes.findClient(note.id().value()).orElse(null),
                act,
                Change.between(before, note.toSnapshot())));
    }
}
