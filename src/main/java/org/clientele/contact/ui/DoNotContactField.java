package org.clientele.contact.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import org.clientele.contact.DoNotContact;
import org.clientele.shared.ui.DateFields;
import org.jspecify.annotations.Nullable;

/** The mark "do not contact", and once it is set its date and reason. */
final class DoNotContactField extends CustomField<DoNotContact> {

    private final Checkbox marked = new Checkbox();
    private final DatePicker since = DateFields.of("contact.doNotContactSince");
    private final TextField reason = new TextField();
    private final Div more = new Div(since, reason);

    /** @param today what the date is at first */
    DoNotContactField(LocalDate today) {
        super(DoNotContact.NO);
        marked.setLabel(getTranslation("contact.doNotContact"));
        reason.setLabel(getTranslation("contact.doNotContactReason"));
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        more.addClassName("authority-period");
        more.setVisible(false);
        marked.addValueChangeListener(event -> {
            more.setVisible(event.getValue());
            if (event.getValue() && since.isEmpty()) {
                since.setValue(today);
            }
            updateValue();
        });
        since.setRequired(true);
        since.addValueChangeListener(event -> {
            if (event.isFromClient() && since.isEmpty()) {
                since.setValue(today);
            }
            updateValue();
        });
        reason.addValueChangeListener(event -> updateValue());
        add(new Div(marked, more));
    }

    @Override
    protected DoNotContact generateModelValue() {
        return marked.getValue() ? new DoNotContact(since.getValue(), reason.getValue()) : DoNotContact.NO;
    }

    @Override
    protected void setPresentationValue(@Nullable DoNotContact mark) {
        DoNotContact shown = mark == null ? DoNotContact.NO : mark;
        since.setValue(shown.since());
        reason.setValue(shown.reason());
        marked.setValue(shown.marked());
        more.setVisible(shown.marked());
    }
}
