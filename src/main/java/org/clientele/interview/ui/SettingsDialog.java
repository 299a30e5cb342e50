package org.clientele.interview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.clientele.interview.ClientCopy;
import org.clientele.interview.InterviewSettings;
import org.clientele.interview.InterviewSettingsDetails;
import org.clientele.shared.Current;
import org.clientele.shared.ui.DataForm;
import org.clientele.shared.ui.FormDialog;
import org.clientele.shared.ui.Notices;

/** Where an administrator decides when clients are told of interviews. */
@org.springframework.stereotype.Component("interviewSettingsDialog")
class SettingsDialog {

    private final InterviewSettings settings;

    SettingsDialog(InterviewSettings settings) {
        this.settings = settings;
    }

    void open(Component source) {
        Current<InterviewSettingsDetails> current = settings.current();
        Form form = new Form();
        form.read(current.details());
        new FormDialog<>(
                        source.getTranslation("interview.settings"),
                        form,
                        typed -> settings.change(current.version(), typed))
                .onSaved(saved -> Notices.success(source, "interview.settings.saved"))
                .open();
    }

    private static final class Form extends DataForm<InterviewSettingsDetails> {

        Form() {
            super(InterviewSettingsDetails.class);
            RadioButtonGroup<ClientCopy> copy = new RadioButtonGroup<>();
            copy.setLabel(getTranslation("interview.settings.clientCopy"));
            copy.setItems(ClientCopy.values());
            copy.setItemLabelGenerator(item -> getTranslation("interview.clientCopy." + item));
            field(copy).asRequired(getTranslation("error.required")).bind("clientCopy");
            add(copy);
        }
    }
}
