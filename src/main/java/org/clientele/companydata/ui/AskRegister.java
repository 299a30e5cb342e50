package org.clientele.companydata.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.clientele.companydata.CheckOutcome;
import org.clientele.shared.ui.Background;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Notices;
import org.jspecify.annotations.Nullable;

/** Buttons that ask registers, with progress, and a sentence on what came of it. The page goes on meanwhile. */
final class AskRegister extends Composite<Div> {

    private final Runnable afterwards;
    private final Div buttons = new Div();
    private final ProgressBar bar = new ProgressBar();
    private final Span message = new Span();
    private final Button cancel = Buttons.of("action.cancel", click -> cancel());
    private final List<Button> questions = new ArrayList<>();
    private @Nullable Background running;

    /** @param afterwards shows anew what is known */
    AskRegister(Runnable afterwards) {
        this.afterwards = afterwards;
        bar.setIndeterminate(true);
        bar.setVisible(false);
        cancel.setVisible(false);
        message.getElement().setAttribute("role", "status");
        buttons.addClassName("register-buttons");
        getContent().addClassName("register-ask");
        getContent().add(buttons, bar, message);
        addDetachListener(detach -> cancel());
    }

    /** One more question. */
    AskRegister button(String key, Supplier<CheckOutcome> question) {
        Button button = Buttons.of(key, click -> ask(question));
        questions.add(button);
        buttons.add(button);
        buttons.add(cancel);
        return this;
    }

    private void ask(Supplier<CheckOutcome> question) {
        getUI().ifPresent(ui -> {
            show(true);
            message.setText("");
            running = Background.start(ui, question, this::done, this::failed);
        });
    }

    private void done(CheckOutcome outcome) {
        show(false);
        afterwards.run();
        if (outcome instanceof CheckOutcome.Kept) {
            Notices.success(this, OutcomeTexts.key(outcome), OutcomeTexts.arguments(this, outcome));
        } else {
            message.setText(OutcomeTexts.sentence(this, outcome));
        }
    }

    private void failed() {
        show(false);
    }

    private void cancel() {
        if (running != null) {
            running.cancel();
            running = null;
            show(false);
        }
    }

    private void show(boolean asking) {
        bar.setVisible(asking);
        cancel.setVisible(asking);
        questions.forEach(button -> button.setEnabled(!asking));
    }
}
