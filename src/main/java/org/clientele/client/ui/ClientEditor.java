package org.clientele.client.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import org.clientele.client.ClientDetails;
import org.clientele.client.ClientId;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.FormProblem;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.Question;
import org.clientele.shared.ui.UnsavedGuard;

/** The page's part around the form of a client: saving, leaving, and what can go wrong with either. */
final class ClientEditor extends Composite<Div> {

    private final ClientForm form;
    private final Function<ClientDetails, SaveOutcome> save;
    private final FormProblem problem = new FormProblem();
    private final Button saveButton;
    private BiConsumer<ClientDetails, SaveOutcome.Conflict> onConflict = (typed, conflict) -> {};
    private Function<ClientId, String> next = ClientNavigation::url;
    private BooleanSupplier isArchived = () -> false;
    private Predicate<ClientDetails> replacesHiddenParent = typed -> false;

    /**
     * @param duplicates stands above the form
     * @param save asks the service
     * @param cancelUrl where Cancel leads
     */
    ClientEditor(
            ClientForm form, DuplicateWarning duplicates, Function<ClientDetails, SaveOutcome> save, String cancelUrl) {
        this.form = form;
        this.save = save;
        UnsavedGuard.on(form);
        saveButton = Buttons.primary("action.save", click -> save());
        saveButton.setDisableOnClick(true);
        Div buttons = new Div(saveButton, Buttons.of("action.cancel", click -> ClientNavigation.go(cancelUrl)));
        buttons.addClassName("form-buttons");
        getContent().addClassName("client-editor");
        getContent().add(problem, duplicates, form, buttons);
        Shortcuts.addShortcutListener(this, event -> save(), Key.KEY_S, KeyModifier.CONTROL)
                .resetFocusOnActiveElement();
    }

    /** Shows something above the form. */
    void offer(Component above) {
        getContent().addComponentAtIndex(0, above);
    }

    /** Called with what was typed when somebody else saved first. */
    void onConflict(BiConsumer<ClientDetails, SaveOutcome.Conflict> act) {
        this.onConflict = act;
    }

    /** Where it leads once the client is kept, instead of to the client's page. */
    void goesOnTo(Function<ClientId, String> next) {
        this.next = next;
    }

    /** Asks before it saves details that are like this. */
    void askBeforeReplacing(Predicate<ClientDetails> replacesHiddenParent) {
        this.replacesHiddenParent = replacesHiddenParent;
    }

    /** Asked what became of a client that cannot be saved: known to be deleted, or just no longer to be found. */
    void onGone(BooleanSupplier isArchived) {
        this.isArchived = isArchived;
    }

    /** Saves these details instead of those in the form, which shows them from now on. */
    void save(ClientDetails details) {
        form.readUnsaved(ClientInput.of(details));
        askAndSave(details);
    }

    private void save() {
        problem.clear();
        try {
            form.write().map(ClientInput::toDetails).ifPresent(this::askAndSave);
        } finally {
            saveButton.setEnabled(true); // also after a failure, so that one can try again
        }
    }

    private void askAndSave(ClientDetails details) {
        if (!replacesHiddenParent.test(details)) {
            show(details, save.apply(details));
            return;
        }
        new Question(this, getTranslation("client.parent.replace.title"), getTranslation("client.parent.replace.text"))
                .ask(getTranslation("client.parent.replace"), () -> show(details, save.apply(details)));
    }

    private void show(ClientDetails details, SaveOutcome outcome) {
        switch (outcome) {
            case SaveOutcome.Saved saved -> {
                form.kept();
                Notices.success(this, "client.saved", details.name().strip());
                ClientNavigation.go(next.apply(new ClientId(saved.id())));
            }
            case SaveOutcome.Conflict conflict -> onConflict.accept(details, conflict);
            case SaveOutcome.Gone gone ->
                problem.show(getTranslation(
                        isArchived.getAsBoolean() ? "client.archivedMeanwhile" : "client.goneMeanwhile"));
            case SaveOutcome.Invalid invalid -> form.showErrors(invalid.fields());
        }
    }
}
