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

    KeptText(ResumeDraft draft, ResumeServices services, Runnable reload) {
        this.draft = draft;
        this.version = draft.version();
        this.services = services;
        this.reload = reload;
        editor.setAriaLabel(getTranslation("resumetab.text"));
        editor.setValue(draft.html());
        editor.setReadOnly(!services.mayWork());
        editor.addDirtyListener(this::typing);
        editor.addValueChangeListener(event -> {
            if (event.isFromClient() && !conflict.isVisible()) {
                keep(version);
            }
        });
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

    private void typing() {
        dirty = true;
        guard.mark();
        state.setText(getTranslation("resumetab.saving"));
    }

    private void keep(long base) {
        switch (services.resumes().write(draft.id(), base, editor.getValue())) {
            case SaveOutcome.Saved(var id, long now) -> {
                version = now;
                dirty = false;
                conflict.setVisible(false);
                guard.mark();
                state.setText(getTranslation("resumetab.saved"));
            }
            case SaveOutcome.Conflict(String by, Instant at) -> showConflict(by, at);
            case SaveOutcome.Gone gone -> Notices.failure(this, "common.gone");
            case SaveOutcome.Invalid(var fields) -> fields.values().forEach(key -> state.setText(getTranslation(key)));
        }
    }

    private void showKept(String by, Instant at) {
        state.setText(getTranslation("resumetab.kept", by, Times.dateTime(this, at)));
    }

    private void showConflict(String by, Instant at) {
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
        services.resumes().draft(draft.candidate()).ifPresent(theirs -> keep(theirs.version()));
    }

    private void takeTheirs() {
        dirty = false;
        conflict.setVisible(false);
        guard.mark();
        reload.run();
    }
}
