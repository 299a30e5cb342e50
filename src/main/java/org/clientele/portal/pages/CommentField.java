package org.clientele.portal.pages;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.VaadinSession;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.clientele.portal.acts.ActOutcome;
import org.clientele.shared.ui.Buttons;

/** Where a contact writes to the agency. What cannot be kept stays in the field, with the reason below it. */
final class CommentField extends Composite<Div> {

    private final TextArea text = new TextArea();
    private final LengthCounter counter;

    /**
     * @param about what is typed is kept for it until it is sent or one signs out, wherever one goes meanwhile
     * @param most how many characters are kept
     */
    CommentField(UUID about, int most, Function<String, ActOutcome> write, Runnable refresh) {
        String draft = CommentField.class.getName() + "." + about;
        text.setLabel(getTranslation("portalpages.thread.write"));
        text.setWidthFull();
        text.setValue(
                Objects.requireNonNullElse((String) VaadinSession.getCurrent().getAttribute(draft), ""));
        text.addValueChangeListener(typed ->
                VaadinSession.getCurrent().setAttribute(draft, typed.getValue().isEmpty() ? null : typed.getValue()));
        counter = new LengthCounter(text, most, "");
        Button send = Buttons.primary("portalpages.send", click -> send(write, refresh));
        send.setDisableOnClick(true);
        getContent().addClassName("portal-write");
        getContent().add(text, send);
        Shortcuts.addShortcutListener(text, () -> send(write, refresh), Key.ENTER, KeyModifier.CONTROL)
                .listenOn(text);
        send.addClickListener(click -> send.setEnabled(true));
    }

    private void send(Function<String, ActOutcome> write, Runnable refresh) {
        text.setInvalid(false);
        if (text.getValue().isBlank()) {
            refuse("error.required");
            return;
        }
        if (counter.isExceeded()) {
            text.focus();
            return;
        }
        ActOutcome outcome = write.apply(text.getValue());
        if (outcome instanceof ActOutcome.Invalid invalid) {
            refuse(invalid.fields().values().iterator().next());
        } else {
            ActNotices.tell(this, outcome, "portalpages.act.written", () -> {
                if (outcome instanceof ActOutcome.Done) {
                    text.clear();
                }
                refresh.run();
            });
        }
    }

    private void refuse(String key) {
        text.setErrorMessage(getTranslation(key));
        text.setInvalid(true);
        text.focus();
    }
}
