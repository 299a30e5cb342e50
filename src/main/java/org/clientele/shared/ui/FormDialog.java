package org.clientele.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.shared.Registration;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.clientele.shared.SaveOutcome;
import org.jspecify.annotations.Nullable;

/**
 * A form in a dialog, with all its manners: Save and Enter save, Cancel and Esc ask before they drop what was typed, a
 * second click saves nothing twice, and whatever goes wrong is said beside the field or above the form while everything
 * typed stays.
 */
public final class FormDialog<T extends Record> {

    private final Dialog dialog = new Dialog();
    private final DataForm<T> form;
    private final Function<T, SaveOutcome> save;
    private final FormProblem problem = new FormProblem();
    private final Button saveButton;
    private final Registration enter;
    private Consumer<SaveOutcome.Saved> onSaved = saved -> {};
    private BiConsumer<T, Runnable> before = (typed, go) -> go.run();
    private BiConsumer<T, SaveOutcome.Conflict> onConflict = (typed, conflict) -> showConflict(conflict);

    /** @param save called with a value that the form found valid; the service has the last word */
    public FormDialog(String title, DataForm<T> form, Function<T, SaveOutcome> save) {
        this.form = form;
        this.save = save;
        UnsavedGuard.on(form);
        saveButton = Buttons.primary("action.save", click -> save());
        saveButton.setDisableOnClick(true);
        dialog.setHeaderTitle(title);
        dialog.addClassName("form-dialog");
        dialog.add(problem, form);
        dialog.getFooter().add(Buttons.of("action.cancel", click -> cancel()), saveButton);
        dialog.setCloseOnOutsideClick(false);
        dialog.addDialogCloseActionListener(event -> cancel());
        enter = FormKeys.onSubmit(dialog, this::save);
        FormKeys.keepOnEscape(dialog);
    }

    /** What the button that saves says, where "Save" would not say what happens. */
    public FormDialog<T> saysInstead(String labelKey) {
        saveButton.setText(form.getTranslation(labelKey));
        return this;
    }

    /**
     * What is saved here goes to people outside at once and cannot be taken back: Enter, by which one also leaves a
     * field, does not save it. Ctrl and Enter do.
     */
    public FormDialog<T> sends() {
        enter.remove();
        FormKeys.onSubmitMeant(dialog, this::save);
        return this;
    }

    /** Called when it is kept and the dialog has closed. */
    public FormDialog<T> onSaved(Consumer<SaveOutcome.Saved> act) {
        this.onSaved = act;
        return this;
    }

    /** Called with what was typed before it is saved: the act saves it, now or when somebody has said so. */
    public FormDialog<T> before(BiConsumer<T, Runnable> act) {
        this.before = act;
        return this;
    }

    /** Called with what was typed when somebody else saved first, instead of just saying so. The dialog stays open. */
    public FormDialog<T> onConflict(BiConsumer<T, SaveOutcome.Conflict> act) {
        this.onConflict = act;
        return this;
    }

    /** Opens the dialog with the first field ready to type in. */
    public void open() {
        dialog.open();
        form.focus();
    }

    /**
     * Shows one's own version and that of who saved first side by side. What is chosen is saved over the other's.
     *
     * @param label what a component of the record is called
     * @param value a component's value in words; empty for none
     */
    public void merge(
            ThreeWayMerge<T> versions,
            SaveOutcome.Conflict conflict,
            Function<String, String> label,
            Function<@Nullable Object, String> value,
            Function<T, SaveOutcome> saveOver) {
        new ConflictDialog<>(form, versions, conflict, label, value)
                .onChosen(merged -> show(versions.mine(), saveOver.apply(merged)))
                .open();
    }

    /** Says above the form what has happened meanwhile; what was typed stays. */
    public void explain(String text) {
        problem.show(text);
    }

    private void save() {
        problem.clear();
        try {
            if (dialog.isOpened()) {
                form.write().ifPresent(typed -> before.accept(typed, () -> show(typed, save.apply(typed))));
            }
        } finally {
            saveButton.setEnabled(true); // also after a failure, so that one can try again
        }
    }

    private void show(T typed, SaveOutcome outcome) {
        switch (outcome) {
            case SaveOutcome.Saved saved -> {
                form.kept();
                dialog.close();
                onSaved.accept(saved);
            }
            case SaveOutcome.Conflict conflict -> onConflict.accept(typed, conflict);
            case SaveOutcome.Gone gone -> problem.show(form.getTranslation("common.gone"));
            case SaveOutcome.Invalid invalid -> form.showErrors(invalid.fields());
        }
    }

    private void showConflict(SaveOutcome.Conflict conflict) {
        problem.show(form.getTranslation("common.conflict", conflict.by(), Times.dateTime(form, conflict.at())));
    }

    private void cancel() {
        if (form.isDirty()) {
            UnsavedGuard.ask(form, this::drop, () -> {});
        } else {
            dialog.close();
        }
    }

    private void drop() {
        form.kept();
        dialog.close();
    }
}
