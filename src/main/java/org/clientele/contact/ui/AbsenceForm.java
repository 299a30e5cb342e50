package org.clientele.contact.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clientele.contact.Absence;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactRef;
import org.clientele.contact.InactiveReason;
import org.clientele.shared.ui.DataForm;
import org.clientele.shared.ui.DateFields;

/** Why a contact is away, until when if that is known, and who acts for it (docs/features.md S3.25, N9). */
final class AbsenceForm extends DataForm<Absence> {

    private final DatePicker deputyFrom = DateFields.of("contact.deputy.from");
    private final DatePicker deputyUntil = DateFields.of("contact.deputy.until");

    /** @param choices who may act for the contact; without any, nobody is asked for */
    AbsenceForm(LocalDate today, List<ContactRef> choices) {
        super(Absence.class);
        ComboBox<ContactRef> deputy = deputy(choices);
        deputyFrom.setInitialPosition(today);
        field(deputyFrom).bind("deputyFrom");
        deputyUntil.setMin(today);
        deputyUntil.setHelperText(getTranslation("contact.deputy.until.hint"));
        field(deputyUntil).bind("deputyUntil");
        FormLayout layout = fields(reason(), returnsOn(today), deputy, deputyFrom, deputyUntil);
        layout.setColspan(deputy, 2);
        deputy.setEnabled(!choices.isEmpty());
        askForDays(false, today);
        deputy.addValueChangeListener(event -> askForDays(event.getValue() != null, today));
    }

    private Select<InactiveReason> reason() {
        Select<InactiveReason> reason = new Select<>();
        reason.setLabel(getTranslation("contact.inactiveReason"));
        reason.setItems(InactiveReason.values());
        reason.setItemLabelGenerator(item -> getTranslation("contact.inactiveReason." + item));
        reason.setAutofocus(true);
        field(reason).bind("reason");
        return reason;
    }

    private DatePicker returnsOn(LocalDate today) {
        DatePicker returnsOn = DateFields.of("contact.returnsOn");
        returnsOn.setMin(today.plusDays(1));
        returnsOn.setHelperText(getTranslation("contact.returnsOn.hint"));
        field(returnsOn).bind("returnsOn");
        return returnsOn;
    }

    private ComboBox<ContactRef> deputy(List<ContactRef> choices) {
        Map<ContactId, ContactRef> byId =
                choices.stream().collect(Collectors.toMap(ContactRef::id, Function.identity()));
        ComboBox<ContactRef> deputy = new ComboBox<>(getTranslation("contact.deputy"));
        deputy.setItems(choices);
        deputy.setItemLabelGenerator(ContactRef::name);
        deputy.setClearButtonVisible(true);
        deputy.setHelperText(getTranslation(choices.isEmpty() ? "contact.deputy.nobody" : "contact.deputy.hint"));
        field(deputy)
                .withConverter(item -> item == null ? null : item.id(), id -> id == null ? null : byId.get(id))
                .bind("deputyId");
        return deputy;
    }

    /** The days are asked for once somebody is chosen. */
    private void askForDays(boolean chosen, LocalDate today) {
        deputyFrom.setVisible(chosen);
        deputyUntil.setVisible(chosen);
        deputyFrom.setValue(chosen ? today : null);
        if (!chosen) {
            deputyUntil.clear();
        }
    }
}
