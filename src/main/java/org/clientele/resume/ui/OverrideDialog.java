package org.clientele.resume.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.clientele.resume.ClientResumes;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.ui.Buttons;

/** Asks a team lead for the reason to release a résumé in spite of findings, which the history keeps. */
final class OverrideDialog {

    private final Dialog dialog = new Dialog();
    private final TextArea reason = new TextArea();
    private final Button release;

    /** @param findings how many there are */
    OverrideDialog(Component source, int findings, Consumer<String> onReason) {
        dialog.setHeaderTitle(source.getTranslation("resumetab.override"));
        dialog.addClassName("form-dialog");
        dialog.setCloseOnOutsideClick(false);
        reason.setLabel(source.getTranslation("resumetab.override.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(ClientResumes.REASON_MAX);
        reason.setWidthFull();
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        release = Buttons.dangerous("resumetab.override.release", click -> {
            if (dialog.isOpened() && isFine()) {
                dialog.close();
                onReason.accept(reason.getValue().strip());
            }
        });
        release.setEnabled(false);
        reason.addValueChangeListener(
                event -> release.setEnabled(!event.getValue().isBlank()));
        dialog.add(new Paragraph(source.getTranslation("resumetab.override.text", findings)), reason);
        dialog.getFooter().add(Buttons.of("action.cancel", click -> dialog.close()), release);
    }

    /** Says beside it what is wrong with the reason. */
    private boolean isFine() {
        FieldCheck check = new FieldCheck();
        check.paragraphs("reason", reason.getValue(), ClientResumes.REASON_MAX);
        String flaw = check.errors().get("reason");
        reason.setInvalid(flaw != null);
        reason.setErrorMessage(flaw == null ? null : reason.getTranslation(flaw));
        return flaw == null;
    }

    void open() {
        dialog.open();
        reason.focus();
    }
}
