package org.clientele.client.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.clientele.security.AccountRef;
import org.clientele.shared.ui.DataForm;
import org.clientele.shared.ui.DateFields;

/** To whom clients are handed over, and for how long. */
final class HandOverForm extends DataForm<HandOverInput> {

    HandOverForm(List<AccountRef> people) {
        super(HandOverInput.class);
        ComboBox<AccountRef> who = AssignmentForm.people(getTranslation("handOver.to"), people);
        field(who)
                .asRequired(getTranslation("error.required"))
                .withConverter(account -> account == null ? null : account.id(), id -> AssignmentForm.find(people, id))
                .bind("accountId");
        DatePicker until = DateFields.of("assignment.until");
        until.setHelperText(getTranslation("handOver.until.hint"));
        until.setRequiredIndicatorVisible(true);
        until.setVisible(false);
        RadioButtonGroup<HandOverInput.Kind> kind = new RadioButtonGroup<>(getTranslation("handOver.kind"));
        kind.setItems(HandOverInput.Kind.values());
        kind.setItemLabelGenerator(item -> getTranslation("handOver.kind." + item));
        kind.addValueChangeListener(event -> until.setVisible(event.getValue() == HandOverInput.Kind.AWAY));
        field(kind).bind("kind");
        field(until)
                .withValidator(
                        day -> day != null || kind.getValue() != HandOverInput.Kind.AWAY,
                        getTranslation("handOver.until.missing"))
                .bind("until");
        fields(who, kind, until);
    }
}
