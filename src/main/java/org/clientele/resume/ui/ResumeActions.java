package org.clientele.resume.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.util.List;
import org.clientele.resume.Naming;
import org.clientele.resume.ReleaseOutcome;
import org.clientele.resume.ResumeDraft;
import org.clientele.resume.leak.Leak;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.Times;

/** What can be done with the résumé for clients besides writing it. */
final class ResumeActions extends Composite<Div> {

    private final ResumeDesk desk;
    private final KeptText text;
    private final ResumeServices services;
    private final Runnable reload;
    private final Select<Naming> naming = new Select<>();
    private final Checkbox letterhead = new Checkbox();

    ResumeActions(ResumeDesk desk, KeptText text, ResumeServices services, Runnable reload) {
        this.desk = desk;
        this.text = text;
        this.services = services;
        this.reload = reload;
        getContent().addClassName("resume-actions");
        getContent().add(presentation());
        if (services.mayWork()) {
            getContent().add(deciding());
        }
        getContent().add(looking());
    }

    private Div presentation() {
        ResumeDraft draft = text.draft();
        naming.setAriaLabel(getTranslation("resumetab.naming"));
        naming.setItems(Naming.values());
        naming.setItemLabelGenerator(way -> getTranslation("resumetab.naming." + way));
        naming.setValue(draft.naming());
        letterhead.setLabel(getTranslation("resumetab.letterhead"));
        letterhead.setValue(draft.letterhead());
        naming.setReadOnly(!services.mayWork());
        letterhead.setReadOnly(!services.mayWork());
        naming.addValueChangeListener(event -> present());
        letterhead.addValueChangeListener(event -> present());
        return new Div(naming, letterhead);
    }

    private Div looking() {
        return new Div(
                quiet("resumetab.preview", this::preview),
                quiet("resumetab.original", desk::toggleOriginal),
                quiet("resumetab.compare", this::compare),
                quiet("resumetab.versions", () -> new VersionsDialog(text, services).open()));
    }

    private static Button quiet(String key, Runnable act) {
        Button button = Buttons.of(key, click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private Div deciding() {
        return new Div(
                Buttons.of("resumetab.check", click -> desk.check()),
                Buttons.primary("resumetab.release", click -> release()));
    }

    private void present() {
        switch (services.resumes()
                .present(text.draft().id(), text.version(), naming.getValue(), letterhead.getValue())) {
            case SaveOutcome.Saved(var id, long version) -> text.isNow(version);
            case SaveOutcome.Conflict(String by, Instant at) -> tellConflict(by, at);
            case SaveOutcome.Gone gone -> Notices.failure(this, "common.gone");
            case SaveOutcome.Invalid(var fields) -> fields.values().forEach(key -> Notices.failure(this, key));
        }
    }

    private void compare() {
        services.resumes()
                .original(text.draft().id())
                .ifPresentOrElse(
                        original -> new CompareDialog(
                                        getTranslation("resumetab.compare"),
                                        TextLines.ofPlain(original),
                                        TextLines.of(text.editor().getValue()))
                                .open(),
                        () -> Notices.info(this, "resumetab.noOriginal"));
    }

    private void preview() {
        Dialog dialog = new Dialog();
        String title = getTranslation("resumetab.preview");
        dialog.setHeaderTitle(title);
        dialog.addClassName("preview-dialog");
        dialog.setResizable(true);
        getUI().ifPresent(page -> dialog.add(new DrawnPages(
                page,
                title,
                () -> services.resumes().preview(text.draft().id()).map(MadePdf::new),
                services.previews())));
        dialog.getFooter().add(Buttons.primary("action.close", click -> dialog.close()));
        dialog.open();
    }

    private void release() {
        if (text.isUnsaved()) {
            Notices.info(this, "resumetab.notSavedYet");
            return;
        }
        tell(services.resumes().release(text.draft().id(), text.version()));
    }

    private void tell(ReleaseOutcome outcome) {
        switch (outcome) {
            case ReleaseOutcome.Released(var id, int number) -> {
                Notices.success(this, "resumetab.released", number);
                reload.run();
            }
            case ReleaseOutcome.Blocked(List<Leak> leaks) -> tellBlocked(leaks);
            case ReleaseOutcome.Conflict(String by, Instant at) -> tellConflict(by, at);
            case ReleaseOutcome.Gone gone -> Notices.failure(this, "common.gone");
            case ReleaseOutcome.NotDrawn(String reasonKey) -> Notices.failure(this, reasonKey);
        }
    }

    private void tellBlocked(List<Leak> leaks) {
        desk.show(leaks);
        if (services.mayLead()) {
            new OverrideDialog(
                            this,
                            leaks.size(),
                            reason -> tell(services.resumes()
                                    .releaseInSpite(text.draft().id(), text.version(), reason)))
                    .open();
        } else {
            Notices.failure(this, "resumetab.blocked", leaks.size());
        }
    }

    private void tellConflict(String by, Instant at) {
        Notices.failure(this, "resumetab.conflict", by, Times.dateTime(this, at));
    }
}
