package org.clientele.portal.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.clientele.contact.ContactId;
import org.clientele.contact.ContactRef;
import org.clientele.contact.ContactUserNames;
import org.clientele.contact.ContactView;
import org.clientele.shared.contactdata.EmailAddress;
import org.clientele.shared.ui.DataForm;
import org.clientele.vacancy.VacancyRef;

/** Asks who is invited, and as what. For one alone also for the user name, and for the address if none is known. */
final class InviteForm extends DataForm<InviteInput> {

    private final Function<ContactId, Optional<ContactView>> find;
    private final TextField email;
    private final TextField userName;

    /**
     * @param free who has no account yet
     * @param vacancies what they might be shown
     */
    InviteForm(
            List<ContactRef> free,
            List<VacancyRef> vacancies,
            AccessFields access,
            Function<ContactId, Optional<ContactView>> find) {
        super(InviteInput.class);
        this.find = find;
        MultiSelectComboBox<ContactRef> contacts = contacts(free);
        email = text("email", "portal.invite.email", EmailAddress.MAX_LENGTH);
        email.setHelperText(getTranslation("portal.invite.email.hint"));
        userName = text("userName", "contact.userName", ContactUserNames.MAX);
        userName.setHelperText(getTranslation("portal.invite.userName.hint"));
        fields(contacts, email, userName).setColspan(contacts, 2);
        field(access.role()).asRequired(getTranslation("error.required")).bind("role");
        field(access.profile()).asRequired(getTranslation("error.required")).bind("profile");
        field(access.language()).bind("language");
        fields(access.role(), access.profile(), access.language(), release(vacancies));
        Checkbox hide = new Checkbox(getTranslation("portal.hide"));
        hide.setHelperText(getTranslation("portal.hide.contact.hint"));
        field(hide).bind("hideContactData");
        fields(hide).setColspan(hide, 2);
        ask(contacts.getValue());
    }

    private MultiSelectComboBox<ContactRef> contacts(List<ContactRef> free) {
        MultiSelectComboBox<ContactRef> contacts = new MultiSelectComboBox<>();
        contacts.setLabel(getTranslation("portal.invite.contacts"));
        contacts.setItems(free);
        contacts.setItemLabelGenerator(ContactRef::name);
        contacts.setReadOnly(free.size() == 1);
        contacts.addValueChangeListener(event -> ask(event.getValue()));
        field(contacts)
                .withValidator(chosen -> !chosen.isEmpty(), getTranslation("error.required"))
                .bind("contacts");
        return contacts;
    }

    private ComboBox<VacancyRef> release(List<VacancyRef> vacancies) {
        ComboBox<VacancyRef> release = new ComboBox<>(getTranslation("portal.invite.release"));
        release.setItems(vacancies);
        release.setItemLabelGenerator(VacancyRef::title);
        release.setClearButtonVisible(true);
        release.setHelperText(getTranslation("portal.invite.release.hint"));
        field(release).bind("release");
        return release;
    }

    /** One's user name, and the address that is missing, can be asked for; those of several cannot. */
    private void ask(Set<ContactRef> chosen) {
        Optional<ContactView> one =
                chosen.size() == 1 ? find.apply(chosen.iterator().next().id()) : Optional.empty();
        boolean missing =
                one.map(contact -> contact.details().emails().isEmpty()).orElse(false);
        email.setVisible(missing);
        email.setRequiredIndicatorVisible(missing);
        userName.setVisible(one.isPresent());
        one.ifPresent(contact -> userName.setValue(contact.userName()));
        if (one.isEmpty()) {
            userName.clear();
        }
    }
}
