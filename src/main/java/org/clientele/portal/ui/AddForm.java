package org.clientele.portal.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.ValidationResult;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.clientele.contact.ContactDetails;
import org.clientele.shared.Parsed;
import org.clientele.shared.contactdata.EmailAddress;
import org.clientele.shared.ui.DataForm;
import org.clientele.shared.ui.RecordChooser;
import org.clientele.shared.ui.SearchField;
import org.clientele.vacancy.VacancyRef;

/** The short form for somebody who is no contact yet. At its end stands the box of S2.10. */
final class AddForm extends DataForm<AddInput> {

    /** @param vacancies of a client that are worked on */
    AddForm(SearchField<RecordChooser.Choice> client, AccessFields access, Function<UUID, List<VacancyRef>> vacancies) {
        super(AddInput.class);
        String missing = getTranslation("error.required");
        ComboBox<VacancyRef> release = new ComboBox<>(getTranslation("portal.invite.release"));
        release.setItemLabelGenerator(VacancyRef::title);
        release.setClearButtonVisible(true);
        release.setEnabled(false);
        client.setAutofocus(true);
        client.addValueChangeListener(event -> {
            release.clear();
            RecordChooser.Choice chosen = event.getValue();
            release.setEnabled(chosen != null);
            release.setItems(
                    chosen == null ? List.of() : vacancies.apply(chosen.ref().id()));
        });
        field(client).asRequired(missing).bind("client");
        TextField email = new TextField(getTranslation("portal.invite.email"));
        line(email, EmailAddress.MAX_LENGTH)
                .asRequired(missing)
                .withValidator((typed, context) -> switch (EmailAddress.parse(typed)) {
                    case Parsed.Valid<?, ?> valid -> ValidationResult.ok();
                    case Parsed.Invalid<?, ?>(var flaw) ->
                        ValidationResult.error(getTranslation("error.email." + flaw));
                })
                .bind("email");
        fields(
                client,
                email,
                text("firstName", "contact.firstName", ContactDetails.NAME_MAX),
                requiredText("lastName", "contact.lastName", ContactDetails.NAME_MAX));
        field(access.role()).asRequired(missing).bind("role");
        field(access.profile()).asRequired(missing).bind("profile");
        field(access.language()).bind("language");
        field(release).bind("release");
        fields(access.role(), access.profile(), access.language(), release);
        Checkbox hide = new Checkbox(getTranslation("portal.hide"));
        hide.setHelperText(getTranslation("portal.hide.contact.hint"));
        field(hide).bind("hideContactData");
        fields(hide).setColspan(hide, 2);
    }
}
