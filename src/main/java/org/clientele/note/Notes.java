package org.clientele.note;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.clientele.record.RecordRegistry;
import org.clientele.record.RecordSubject;
import org.clientele.record.RecordSubjects;
import org.clientele.security.AccountRef;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayRead;
import org.clientele.security.Permission.MayWork;
import org.clientele.shared.PageRef;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.Slice;
import org.clientele.shared.Uuid7;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the notes about clients, locations, contacts and whatever else is in the registry (docs/features.md S0.13 to
 * S0.16, S2.30 to S2.32). Who may work adds notes and pins them; only the author, team leads and administrators change
 * what a note says or delete it.
 */
@Service
@MayRead
public class Notes {

    private final NoteRepository notes;
    private final NoteVersionRepository versions;
    private final NoteWriter writer;
    private final NoteRights rights;
    private final Mentions mentions;
    private final RecordSubjects subjects;
    private final RecordRegistry registry;
    private final CurrentActor actor;
    private final Clock clock;

    Notes(
            NoteRepository notes,
            NoteVersionRepository versions,
            NoteWriter writer,
            NoteRights rights,
            Mentions mentions,
            RecordSubjects subjects,
            RecordRegistry registry,
            CurrentActor actor,
            Clock clock) {
        this.notes = notes;
        this.versions = versions;
        this.writer = writer;
        this.rights = rights;
        this.mentions = mentions;
        this.subjects = subjects;
        this.registry = registry;
        this.actor = actor;
        this.clock = clock;
    }

    /** Notes about the record: the pinned ones first, then the latest, {@link PageRef#SIZE} at a time. */
    @Transactional(readOnly = true)
    public Slice<NoteRow> of(UUID subject, Set<NoteKind> kinds, PageRef page) {
        var lines = notes.findOfSubject(subject, kinds, PageRequest.of(page.number() - 1, PageRef.SIZE));
        return new Slice<>(rows(lines.getContent()), lines.hasNext());
    }

    /** One note; empty if it was deleted. */
    @Transactional(readOnly = true)
    public Optional<NoteRow> find(NoteId id) {
        return notes.findLine(id).stream()
                .flatMap(line -> rows(List.of(line)).stream())
                .findFirst();
    }

    /** How many notes there are about each of these records; those without any are left out. */
    @Transactional(readOnly = true)
    public Map<UUID, Long> counts(Collection<UUID> subjects) {
        return notes.countOfSubjects(subjects).stream()
                .collect(toMap(NoteRepository.NumberOfNotes::subject, NoteRepository.NumberOfNotes::number));
    }

    /** What the note said before it was edited, the latest first. */
    @Transactional(readOnly = true)
    public List<FormerText> versions(NoteId id) {
        return notes.findLine(id).isPresent() ? versions.findOfNote(id) : List.of();
    }

    /** Whether notes can be added to the record: it is there, and one may see it. */
    @Transactional(readOnly = true)
    public boolean takesNotes(UUID subject) {
        return subjects.find(subject).isPresent();
    }

    /** The colleagues whom a note about the record can name, by name: those who may know of it. */
    @Transactional(readOnly = true)
    public List<AccountRef> mentionable(UUID subject) {
        return takesNotes(subject) ? mentions.offered(subject) : List.of();
    }

    /** Keeps a new note about the record, and tells the colleagues whom it names. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome add(UUID subject, NoteDetails typed) {
        NoteCheck check = NoteCheck.of(typed, clock.instant());
        if (!check.isClean()) {
            return new SaveOutcome.Invalid(check.errors());
        }
        RecordSubject about = subjects.find(subject).orElse(null);
        if (about == null) {
            return new SaveOutcome.Gone();
        }
        NoteDetails clean = check.clean();
        Set<UUID> mentioned = mentions.in(clean.text(), subject);
        Note note = new Note(new NoteId(Uuid7.next()), clean, mentioned, actor.require(), clock.instant());
        registry.enterAbout(note.id().toRecordRef(), about.ref(), note.title());
        notes.save(note);
        writer.written(note, clean.kind().act(), null);
        mentions.tell(note, Set.of());
        return new SaveOutcome.Saved(note.id().value(), note.version());
    }

    /** Keeps what was edited, if nobody else saved since the version that was read; what it said before is kept too. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome change(NoteId id, long version, NoteDetails typed) {
        NoteCheck check = NoteCheck.of(typed, clock.instant());
        if (!check.isClean()) {
            return new SaveOutcome.Invalid(check.errors());
        }
        Note note = writer.findForUpdate(id).orElse(null);
        if (note == null) {
            return new SaveOutcome.Gone();
        }
        rights.requireChange(note);
        if (note.version() != version) {
            return new SaveOutcome.Conflict(note.changed().by(), note.changed().at());
        }
        if (!check.clean().equals(note.details())) {
            writer.change(note, check.clean());
        }
        return new SaveOutcome.Saved(id.value(), note.version());
    }

    /** Puts the note above the others, or back among them. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome pin(NoteId id, boolean pinned) {
        Note note = writer.findForUpdate(id).orElse(null);
        if (note == null) {
            return new SaveOutcome.Gone();
        }
        if (note.details().pinned() != pinned) {
            NoteSnapshot before = note.toSnapshot();
            note.pin(pinned);
            writer.written(note, Act.CHANGED, before);
        }
        return new SaveOutcome.Saved(id.value(), note.version());
    }

    private List<NoteRow> rows(List<NoteLine> lines) {
        Map<UUID, Set<String>> mentioned = mentions.namesIn(lines);
        return lines.stream()
                .map(line -> line.toRow(
                        rights.mayChange(line.authorId()),
                        mentioned.getOrDefault(line.id().value(), Set.of())))
                .toList();
    }
}
