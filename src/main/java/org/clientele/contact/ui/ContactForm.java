package org.clientele.contact.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clientele.contact.ContactCheck;
import org.clientele.contact.ContactDetails;
import org.clientele.contact.ContactRef;
import org.clientele.contact.RepresentativeCapacity;
import org.clientele.location.LocationView;
import org.clientele.shared.ui.CodeFields;
import org.clientele.shared.ui.DataForm;

/** The fields of a contact (docs/features.md S4.12 to S4.21). What is wrong with one is what the service would say. */
final class ContactForm extends DataForm<ContactDetails> {

    private final ContactChoices choices;
    private final Map<String, TextFieldBase<?, String>> texts = new HashMap<>();
    private final ComboBox<String> salutation = new ComboBox<>();
    private final ComboBox<LocationView> location = new ComboBox<>();
    private final ComboBox<ContactRef> reportsTo = new ComboBox<>();
    private final ComboBox<String> language = CodeFields.language("contact.language", getLocale());
    private final AddressesField emails;
    private final AddressesField phones;
    private final Checkbox contactPerson = new Checkbox();
    private final AuthorityField mayCollectMail = new AuthorityField(getTranslation("contact.mayCollectMail"));
    private final AuthorityField mayRepresent = new AuthorityField(getTranslation("contact.mayRepresent"));
    private final Select<RepresentativeCapacity> representsAs = new Select<>();
    private final DoNotContactField doNotContact;

    ContactForm(ContactChoices choices) {
        super(ContactDetails.class);
        this.choices = choices;
        emails = new AddressesField(AddressMedium.EMAIL, choices.hints());
        phones = new AddressesField(AddressMedium.PHONE, choices.hints());
        doNotContact = new DoNotContactField(choices.today());
        bindSalutation();
        bindPlace();
        TextField lastName = line("lastName");
        lastName.setRequiredIndicatorVisible(true);
        TextField firstName = line("firstName");
        firstName.setAutofocus(true);
        contactPerson.setLabel(getTranslation("contact.contactPerson"));
        field(contactPerson).bind("contactPerson");
        field(emails).withValidator(all -> emails.isEachValid(), "").bind("emails");
        field(phones).withValidator(all -> phones.isEachValid(), "").bind("phones");
        field(mayCollectMail).withValidator(checked("mayCollectMail")).bind("mayCollectMail");
        field(mayRepresent).withValidator(checked("mayRepresent")).bind("mayRepresent");
        bindCapacity();
        field(doNotContact).withValidator(checked("doNotContact")).bind("doNotContact");
        section("contact.form.person", salutation, firstName, lastName, line("position"), line("department"));
        FormLayout reach = section("contact.form.reach", emails, phones, language);
        reach.setColspan(emails, 2);
        reach.setColspan(phones, 2);
        section("contact.form.place", location, reportsTo);
        FormLayout flags =
                section("contact.form.flags", contactPerson, mayCollectMail, mayRepresent, representsAs, doNotContact);
        flags.setColspan(contactPerson, 2);
        flags.setColspan(mayCollectMail, 2);
        flags.setColspan(mayRepresent, 2);
        flags.setColspan(representsAs, 2);
        flags.setColspan(doNotContact, 2);
        TextArea information = additionalInformation();
        section("contact.form.more", information).setColspan(information, 2);
    }

    /** Repeats what the deletion will say (S3.31), where there is something to delete. */
    ContactForm warnOfDeleting() {
        Paragraph warning = new Paragraph(getTranslation("contact.form.deleteWarning"));
        warning.addClassName("secondary");
        add(warning);
        return this;
    }

    private void bindSalutation() {
        salutation.setLabel(getTranslation("contact.salutation"));
        salutation.setItems(
                List.of(getTranslation("contact.salutation.suggestions").split(";")));
        salutation.setAllowCustomValue(true);
        salutation.setClearButtonVisible(true);
        salutation.addCustomValueSetListener(event -> salutation.setValue(event.getDetail()));
        field(salutation)
                .withConverter(text -> Objects.requireNonNullElse(text, ""), text -> text.isEmpty() ? null : text)
                .withValidator(checked("salutation"))
                .bind("salutation");
        field(language)
                .withConverter(code -> Objects.requireNonNullElse(code, ""), code -> code.isEmpty() ? null : code)
                .bind("language");
    }

    /** Asked for only of who may represent. */
    private void bindCapacity() {
        representsAs.setLabel(getTranslation("contact.representsAs"));
        representsAs.setHelperText(getTranslation("contact.representsAs.hint"));
        representsAs.setItems(RepresentativeCapacity.values());
        representsAs.setItemLabelGenerator(item -> getTranslation("contact.representsAs." + item));
        representsAs.setVisible(false);
        mayRepresent.addValueChangeListener(
                event -> representsAs.setVisible(event.getValue().granted()));
        field(representsAs).bind("representsAs");
    }

    private void bindPlace() {
        location.setLabel(getTranslation("contact.location"));
        location.setPlaceholder(getTranslation("contact.location.none"));
        location.setClearButtonVisible(true);
        location.setItems(choices.locations());
        location.setItemLabelGenerator(item -> item.details().name());
        field(location)
                .withConverter(
                        item -> item == null ? null : item.id(),
                        id -> choices.location(id).orElse(null))
                .bind("locationId");
        reportsTo.setLabel(getTranslation("contact.reportsTo"));
        reportsTo.setClearButtonVisible(true);
        reportsTo.setItems(choices.colleagues());
        reportsTo.setItemLabelGenerator(ContactRef::name);
        field(reportsTo)
                .withConverter(
                        item -> item == null ? null : item.id(),
                        id -> choices.colleague(id).orElse(null))
                .bind("reportsToId");
    }

    private TextField line(String property) {
        TextField field = new TextField(getTranslation("contact." + property));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        texts.put(property, field);
        field(field).withValidator(checked(property)).bind(property);
        return field;
    }

    private TextArea additionalInformation() {
        TextArea field = new TextArea(getTranslation("contact.additionalInformation"));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setMinRows(3);
        field.setMaxRows(10);
        texts.put("additionalInformation", field);
        field(field).withValidator(checked("additionalInformation")).bind("additionalInformation");
        return field;
    }

    private <V> Validator<V> checked(String property) {
        return (value, context) -> {
            String key = ContactCheck.of(typed()).errors().get(property);
            return key == null ? ValidationResult.ok() : ValidationResult.error(getTranslation(key));
        };
    }

    private ContactDetails typed() {
        return new ContactDetails(
                salutation.getOptionalValue().orElse(""),
                text("firstName"),
                text("lastName"),
                text("position"),
                text("department"),
                location.getOptionalValue().map(LocationView::id).orElse(null),
                reportsTo.getOptionalValue().map(ContactRef::id).orElse(null),
                language.getOptionalValue().orElse(""),
                emails.getValue(),
                phones.getValue(),
                contactPerson.getValue(),
                mayCollectMail.getValue(),
                mayRepresent.getValue(),
                representsAs.getOptionalValue().orElse(RepresentativeCapacity.UNSTATED),
                text("additionalInformation"),
                doNotContact.getValue());
    }

    /** Empty for fields that have not been made yet: the form checks nothing before it is complete. */
    private String text(String property) {
        TextFieldBase<?, String> field = texts.get(property);
        return field == null ? "" : field.getValue();
    }
}
