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
import org.clientele.resume.ResumePresentation;
import org.clientele.resume.leak.Leak;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Notices;

/** What can be done with the résumé for clients besides writing it. */
final class ResumeActions extends Composite<Div> {

    private final ResumeDesk desk;
    private final KeptText text;
    private final ResumeServices services;
    private final Runnable reload;
    private final LanguageSelect language;
    private final Select<Naming> naming = new Select<>();
    private final Checkbox letterhead = new Checkbox();

    ResumeActions(ResumeDesk desk, KeptText text, ResumeServices services, Runnable reload) {
        this.desk = desk;
        this.text = text;
        this.services = services;
        this.reload = reload;
        this.language = new LanguageSelect(text.draft().language());
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
        letterhead.setValue(draft.presentation().letterhead());
        boolean readOnly = !services.mayWork();
        naming.setReadOnly(readOnly);
        language.setReadOnly(readOnly);
        letterhead.setReadOnly(readOnly);
        language.addValueChangeListener(event -> present());
        naming.addValueChangeListener(event -> present());
        letterhead.addValueChangeListener(event -> present());
        return new Div(naming, language, letterhead);
    }

    private Div looking() {
        Div looking = new Div(
                quiet("resumetab.preview", () -> text.whenKept(this::preview)),
                quiet("resumetab.original", desk::toggleOriginal),
                quiet("resumetab.compare", this::compare),
                quiet(
                        "resumetab.versions",
                        () -> text.whenKept(() -> new VersionsDialog(text, services, reload).open())));
        if (services.mayWork()) {
            looking.add(quiet(
                    "resumetab.anew", () -> text.whenKept(() -> new BeginAnewDialog(text, services, reload).open())));
        }
        return looking;
    }

    private static Button quiet(String key, Runnable act) {
        Button button = Buttons.of(key, click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private Div deciding() {
        return new Div(Buttons.of("resumetab.check", click -> text.whenKept(desk::check)), releasing());
    }

    /** The second click of a double click releases nothing, and asks for no second reason. */
    private Button releasing() {
        Button release = Buttons.primary("resumetab.release", click -> {
            text.whenKept(this::release);
            click.getSource().setEnabled(true);
        });
        release.setDisableOnClick(true);
        return release;
    }

    private void present() {
        ResumePresentation chosen =
                new ResumePresentation(language.getValue(), naming.getValue(), letterhead.getValue());
        SaveOutcome outcome = services.resumes().present(text.draft().id(), text.version(), chosen);
        if (outcome instanceof SaveOutcome.Saved saved) {
            text.isNow(saved.version());
            desk.checkAgain();
        } else {
            text.tellFailure(outcome);
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
        tell(services.resumes().release(text.draft().id(), text.version()));
    }

    private void tell(ReleaseOutcome outcome) {
        switch (outcome) {
            case ReleaseOutcome.Released(var id, int number) -> {
                Notices.success(this, "resumetab.released", number);
                reload.run();
            }
            case ReleaseOutcome.Blocked(List<Leak> leaks) -> tellBlocked(leaks);
            case ReleaseOutcome.Conflict(String by, Instant at) -> text.showConflict(by, at);
            case ReleaseOutcome.Gone gone -> Notices.failure(this, "common.gone");
            case ReleaseOutcome.NotDrawn(String reasonKey) -> Notices.failure(this, reasonKey);
            case ReleaseOutcome.ReasonFlawed(String key) -> Notices.failure(this, key);
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
}
