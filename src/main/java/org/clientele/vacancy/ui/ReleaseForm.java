package org.clientele.vacancy.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import org.clientele.contact.ContactRef;
import org.clientele.shared.ui.DataForm;

/** Asks whom a vacancy is released to. */
final class ReleaseForm extends DataForm<ReleaseInput> {

    /**
     * @param free contacts that do not see the vacancy yet
     * @param needed whether a contact can be invited only after a release
     */
    ReleaseForm(List<ContactRef> free, boolean needed) {
        super(ReleaseInput.class);
        MultiSelectComboBox<ContactRef> contacts = new MultiSelectComboBox<>();
        contacts.setLabel(getTranslation("vacancy.release.contacts"));
        contacts.setItems(free);
        contacts.setItemLabelGenerator(ContactRef::name);
        contacts.setHelperText(getTranslation("vacancy.release.hint") + " "
                + getTranslation(needed ? "vacancy.release.needed" : "vacancy.release.notNeeded"));
        field(contacts)
                .withValidator(chosen -> !chosen.isEmpty(), getTranslation("error.required"))
                .bind("contacts");
        fields(contacts).setColspan(contacts, 2);
    }
}
