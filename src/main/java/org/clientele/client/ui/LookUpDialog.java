package org.clientele.client.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.clientele.client.ui.LookUpOutcome.Failed;
import org.clientele.client.ui.LookUpOutcome.Loaded;
import org.clientele.client.ui.LookUpOutcome.NotKnown;
import org.clientele.client.ui.LookUpOutcome.Several;
import org.clientele.register.CompanyNumber;
import org.clientele.shared.ui.Background;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.FormProblem;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a number, looks it up beside the page, and hands over the company: the one that was found, or the one that was
 * chosen of several. Closing it, in whatever way, gives up the look-up.
 */
final class LookUpDialog {

    /** On the first thing to decide, else on the button that goes on. */
    private static final String FOCUS = "setTimeout(() => (this.querySelector('input') || $0).focus())";

    private final Dialog dialog = new Dialog();
    private final LookUps lookUps;
    private final LookUpTexts texts;
    private final BiConsumer<LookUpDialog, Loaded> onLoaded;
    private final CompanyNumberField number = new CompanyNumberField(this::look);
    private final Div step = new Div(number);
    private final Div progress = new Div();
    private final FormProblem problem = new FormProblem();
    private final Button close = Buttons.of("action.cancel", click -> close());
    private final Button byHand;
    private final Button next = Buttons.primary("lookUp.load", click -> next());
    private Runnable act = this::look;
    private @Nullable Background running;

    /**
     * @param typed what stands in the form already, or empty
     * @param onLoaded goes on in this dialog, or closes it
     * @param onGivenUp gets the number of which nothing was to be learnt, when one goes on by hand
     */
    LookUpDialog(
            LookUps lookUps,
            LookUpTexts texts,
            String typed,
            BiConsumer<LookUpDialog, Loaded> onLoaded,
            Consumer<CompanyNumber> onGivenUp) {
        this.lookUps = lookUps;
        this.texts = texts;
        this.onLoaded = onLoaded;
        number.setValue(typed);
        byHand = Buttons.of("lookUp.byHand", click -> {
            number.read().ifPresent(onGivenUp);
            close();
        });
        byHand.setVisible(false);
        buildProgress();
        dialog.setHeaderTitle(dialog.getTranslation("lookUp.title"));
        dialog.addClassNames("form-dialog", "look-up-dialog");
        dialog.setCloseOnOutsideClick(false);
        dialog.add(problem, step, progress);
        dialog.getFooter().add(close, byHand, next);
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                giveUp();
            }
        });
        dialog.addDetachListener(event -> giveUp());
    }

    void open() {
        dialog.open();
        number.focus();
    }

    void close() {
        dialog.close();
    }

    /**
     * Goes on with something else to decide.
     *
     * @param closeKey what the button says that closes the dialog
     * @param nextKey what the button says that does it
     */
    void show(Component content, String closeKey, String nextKey, Runnable doIt) {
        step.removeAll();
        step.add(content);
        close.setText(dialog.getTranslation(closeKey));
        next.setText(dialog.getTranslation(nextKey));
        act = doIt;
        step.getElement().executeJs(FOCUS, next.getElement());
    }

    private void buildProgress() {
        String inWords = dialog.getTranslation("lookUp.running");
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", inWords);
        progress.add(new Span(inWords), bar);
        progress.addClassName("look-up-progress");
        progress.getElement().setAttribute("role", "status");
        progress.setVisible(false);
    }

    /** While the register is asked, this does nothing: a disabled button would keep Escape to itself. */
    private void next() {
        if (running == null) {
            problem.clear();
            act.run();
        }
    }

    private void look() {
        if (running == null) {
            problem.clear();
            number.read().ifPresentOrElse(read -> run(() -> lookUps.find(read)), number::focus);
        }
    }

    private void run(Supplier<LookUpOutcome> work) {
        busy(true);
        running = Background.start(dialog.getUI().orElseThrow(), work, this::show, () -> busy(false));
    }

    private void busy(boolean busy) {
        running = null;
        progress.setVisible(busy);
        number.setReadOnly(busy);
        byHand.setVisible(false);
    }

    private void show(LookUpOutcome outcome) {
        busy(false);
        switch (outcome) {
            case Loaded loaded -> onLoaded.accept(this, loaded);
            case Several(var hits) -> {
                HitChoice choice = new HitChoice(hits, texts);
                Shortcuts.addShortcutListener(choice, this::next, Key.ENTER).listenOn(choice);
                show(
                        choice,
                        "action.cancel",
                        "lookUp.load",
                        () -> choice.chosen().ifPresent(hit -> run(() -> lookUps.load(hit))));
            }
            case NotKnown() -> refuse(dialog.getTranslation("lookUp.notKnown"));
            case Failed(var register, var reason) ->
                refuse(dialog.getTranslation("lookUp.failed", dialog.getTranslation("register.failure." + reason)));
        }
    }

    private void refuse(String sentence) {
        problem.show(sentence);
        byHand.setVisible(true);
        number.focus();
    }

    private void giveUp() {
        if (running != null) {
            running.cancel();
            running = null;
        }
    }
}
