package org.clientele.resume.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.clientele.resume.ResumeDraft;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.Times;
import org.clientele.shared.ui.UnsavedGuard;
import org.jspecify.annotations.Nullable;

/**
 * The editor with its text, which keeps itself: a line says whether all is kept. Where a colleague was quicker, nothing
 * is overwritten: both texts can be compared, and one of them is chosen.
 */
final class KeptText extends Composite<Div> {

    private final ResumeServices services;
    private final Runnable reload;
    private final ResumeEditor editor = new ResumeEditor();
    private final Span state = new Span();
    private final Div conflict = new Div();
    private final UnsavedGuard guard = UnsavedGuard.whileBusy(this, this::isUnsaved, "resumetab.unsaved");
    private ResumeDraft draft;
    private long version;
    private boolean dirty;
    private @Nullable Runnable next;
    private Runnable kept = () -> {};

    KeptText(ResumeDraft draft, ResumeServices services, Runnable reload) {
        this.draft = draft;
        this.version = draft.version();
        this.services = services;
        this.reload = reload;
        editor.setAriaLabel(getTranslation("resumetab.text"));
        editor.setValue(draft.html());
        editor.setReadOnly(!services.mayWork());
        editor.addDirtyListener(this::typing);
        editor.addToldListener(this::told);
        state.addClassName("secondary");
        state.getElement().setAttribute("role", "status");
        conflict.addClassName("resume-conflict");
        conflict.getElement().setAttribute("role", "alert");
        conflict.setVisible(false);
        getContent().addClassName("resume-text");
        getContent().add(conflict, editor, state);
        showKept(draft.changedBy(), draft.changedAt());
    }

    ResumeEditor editor() {
        return editor;
    }

    /** What is kept, or was when it was last told. */
    ResumeDraft draft() {
        return draft;
    }

    /** Goes back with what is done to the draft as it stands here. */
    long version() {
        return version;
    }

    /** What was done elsewhere on this page to the draft made it this version. */
    void isNow(long newVersion) {
        version = newVersion;
    }

    boolean isUnsaved() {
        return dirty || conflict.isVisible();
    }

    /** Is told whenever what was typed is kept. */
    void onKept(Runnable listener) {
        kept = listener;
    }

    /** Does what works with the kept text: once it is kept, if it is still being typed; not while one has to choose. */
    void whenKept(Runnable act) {
        if (conflict.isVisible()) {
            Notices.info(this, "resumetab.conflict.first");
        } else if (dirty) {
            next = act;
            editor.tell();
        } else {
            act.run();
        }
    }

    private void told() {
        if (!conflict.isVisible()) {
            keep(services.resumes().write(draft.id(), version, editor.getValue()));
        }
    }

    private void typing() {
        dirty = true;
        guard.mark();
        state.setText(getTranslation("resumetab.saving"));
    }

    private void keep(SaveOutcome outcome) {
        Runnable act = next;
        next = null;
        switch (outcome) {
            case SaveOutcome.Saved(var id, long now) -> {
                version = now;
                dirty = false;
                conflict.setVisible(false);
                guard.mark();
                state.setText(getTranslation("resumetab.saved"));
                kept.run();
                if (act != null) {
                    act.run();
                }
            }
            case SaveOutcome.Conflict(String by, Instant at) -> showConflict(by, at);
            case SaveOutcome.Gone gone -> Notices.failure(this, "common.gone");
            case SaveOutcome.Invalid(var fields) -> fields.values().forEach(key -> state.setText(getTranslation(key)));
        }
    }

    /** Says why something else that was done to the draft has not been kept. */
    void tellFailure(SaveOutcome outcome) {
        switch (outcome) {
            case SaveOutcome.Conflict(String by, Instant at) -> showConflict(by, at);
            case SaveOutcome.Gone gone -> Notices.failure(this, "common.gone");
            case SaveOutcome.Invalid(var fields) -> fields.values().forEach(key -> Notices.failure(this, key));
            case SaveOutcome.Saved saved -> throw new IllegalArgumentException("That is no failure");
        }
    }

    private void showKept(String by, Instant at) {
        state.setText(getTranslation("resumetab.kept", by, Times.dateTime(this, at)));
    }

    /** Says that somebody else was quicker, and lets one choose. */
    void showConflict(String by, Instant at) {
        state.setText(getTranslation("resumetab.notSaved"));
        conflict.removeAll();
        conflict.add(
                new Paragraph(getTranslation("resumetab.conflict", by, Times.dateTime(this, at))),
                Buttons.of("resumetab.conflict.compare", click -> compareWithTheirs()),
                Buttons.of("resumetab.conflict.mine", click -> keepMine()),
                Buttons.of("resumetab.conflict.theirs", click -> takeTheirs()));
        conflict.setVisible(true);
        guard.mark();
    }

    private void compareWithTheirs() {
        services.resumes()
                .draft(draft.candidate())
                .ifPresent(theirs -> new CompareDialog(
                                getTranslation("resumetab.conflict.compare"),
                                TextLines.of(theirs.html()),
                                TextLines.of(editor.getValue()))
                        .open());
    }

    private void keepMine() {
        services.resumes()
                .draft(draft.candidate())
                .ifPresent(theirs ->
                        keep(services.resumes().writeInstead(draft.id(), theirs.version(), editor.getValue())));
    }

    private void takeTheirs() {
        dirty = false;
        conflict.setVisible(false);
        guard.mark();
        reload.run();
    }
}
