package org.clientele.portal.pages;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Function;
import org.clientele.portal.acts.ActOutcome;
import org.clientele.shared.ui.Buttons;

/** Where a contact writes to the agency. What cannot be kept stays in the field, with the reason below it. */
final class CommentField extends Composite<Div> {

    private final TextArea text = new TextArea();

    CommentField(Function<String, ActOutcome> write, Runnable refresh) {
        text.setLabel(getTranslation("portalpages.thread.write"));
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.ON_BLUR);
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
        ActOutcome outcome = write.apply(text.getValue());
        if (outcome instanceof ActOutcome.Invalid invalid) {
            refuse(invalid.fields().values().iterator().next());
        } else {
            ActNotices.tell(this, outcome, "portalpages.act.written", refresh);
        }
    }

    private void refuse(String key) {
        text.setErrorMessage(getTranslation(key));
        text.setInvalid(true);
        text.focus();
    }
}
