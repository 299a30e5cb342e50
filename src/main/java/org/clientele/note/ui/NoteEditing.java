package org.clientele.note.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.clientele.note.NoteCheck;
import org.clientele.note.NoteDeletion;
import org.clientele.note.NoteDetails;
import org.clientele.note.NoteId;
import org.clientele.note.NoteKind;
import org.clientele.note.NoteRow;
import org.clientele.note.Notes;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.Deletions;
import org.clientele.shared.ui.Deletions.Deletion;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.ImpactDialog;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.ThreeWayMerge;
import org.clientele.shared.ui.Times;
import org.jspecify.annotations.Nullable;

/** Adds, edits, pins and deletes notes (docs/features.md S0.13 to S0.15). */
@org.springframework.stereotype.Component
class NoteEditing {

    private final Notes notes;
    private final NoteDeletion deletion;
    private final Deletions deletions;
    private final Clock clock;

    NoteEditing(Notes notes, NoteDeletion deletion, Deletions deletions, Clock clock) {
        this.notes = notes;
        this.deletion = deletion;
        this.deletions = deletions;
        this.clock = clock;
    }

    /**
     * Asks for a new note about the record.
     *
     * @param title how the record is called; empty on its own page
     */
    void add(Component source, UUID subject, String title, Runnable done) {
        NoteForm form = formAbout(subject);
        form.read(NoteDetails.empty(clock.instant().truncatedTo(ChronoUnit.MINUTES)));
        new FormDialog<>(
                        title.isEmpty()
                                ? source.getTranslation("note.new")
                                : source.getTranslation("note.new.about", title),
                        form,
                        typed -> notes.add(subject, typed))
                .onSaved(saved -> {
                    Notices.success(source, "note.saved");
                    done.run();
                })
                .open();
    }

    /** Lets the note be changed; does nothing but say so if it is not there any more. */
    void edit(Component source, NoteId id, Runnable done) {
        notes.find(id).ifPresentOrElse(note -> edit(source, note, done), () -> Notices.failure(source, "common.gone"));
    }

    private void edit(Component source, NoteRow note, Runnable done) {
        NoteForm form = formAbout(note.subject().id());
        form.read(note.details());
        FormDialog<NoteDetails> dialog = new FormDialog<>(
                form.getTranslation("note.edit"), form, typed -> notes.change(note.id(), note.version(), typed));
        dialog.onSaved(saved -> {
            Notices.success(source, "note.saved");
            done.run();
        });
        dialog.onConflict((typed, conflict) -> notes.find(note.id())
                .ifPresent(theirs -> dialog.merge(
                        ThreeWayMerge.of(
                                note.details(),
                                NoteCheck.of(typed, clock.instant()).clean(),
                                theirs.details()),
                        conflict,
                        field -> form.getTranslation("note." + field),
                        value -> text(form, value),
                        merged -> notes.change(note.id(), theirs.version(), merged))));
        dialog.open();
    }

    private static String text(Component texts, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case NoteKind kind -> texts.getTranslation("note.kind." + kind);
            case Instant at -> Times.dateTime(texts, at);
            case Boolean yes -> texts.getTranslation(yes ? "common.yes" : "common.no");
            default -> value.toString();
        };
    }

    void pin(Component source, NoteRow note, Runnable done) {
        tell(source, notes.pin(note.id(), !note.details().pinned()));
        done.run();
    }

    /** Deletes at once, since one can take it back; asks first only where something would go along. */
    void delete(Component source, NoteRow note, Runnable done) {
        var impacts = deletion.impactOfArchiving(note.id());
        if (impacts.isEmpty()) {
            archive(source, note, done);
        } else {
            new ImpactDialog(
                            source.getTranslation("note.delete.title"),
                            impacts,
                            "action.delete",
                            () -> archive(source, note, done))
                    .open();
        }
    }

    private void archive(Component source, NoteRow note, Runnable done) {
        deletions.delete(
                source,
                new Deletion(note.id().toRecordRef(), "", "note.deleted", () -> deletion.archive(note.id())),
                done);
    }

    private static void tell(Component source, SaveOutcome outcome) {
        if (!(outcome instanceof SaveOutcome.Saved)) {
            Notices.failure(source, "common.gone");
        }
    }

    private NoteForm formAbout(UUID subject) {
        return new NoteForm(notes.mentionable(subject), clock);
    }
}
