package org.clientele.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.clientele.contact.Authority;
import org.clientele.contact.RepresentativeCapacity;
import org.clientele.document.DocumentCurrency;
import org.clientele.document.DocumentInput;
import org.clientele.document.DocumentOffer;
import org.clientele.document.DocumentOffer.Person;
import org.clientele.document.TemplateRef;
import org.clientele.location.LocationView;
import org.clientele.shared.ui.DataForm;
import org.clientele.shared.ui.DateFields;
import org.clientele.shared.ui.Times;
import org.clientele.shared.ui.Translations;
import org.jspecify.annotations.Nullable;

/** The fields of a document: what it is made from, whom it is for, and what the template asks for besides. */
final class MakeForm extends DataForm<MakeInput> {

    private static final String INPUT = "input.";

    private final DocumentOffer offer;
    private final Function<TemplateRef, Set<String>> namedBy;
    private final ComboBox<TemplateRef> template = new ComboBox<>();
    private final CheckboxGroup<Person> representatives = new CheckboxGroup<>();
    private final Map<String, Component> asked;

    /** @param namedBy which variables a template names */
    MakeForm(DocumentOffer offer, Function<TemplateRef, Set<String>> namedBy) {
        super(MakeInput.class);
        this.offer = offer;
        this.namedBy = namedBy;
        fields(language(), template(), contact(), location());
        fields(representatives());
        DatePicker day = DateFields.of("generating.day");
        field(day).bind("day");
        BigDecimalField amount = new BigDecimalField(getTranslation("generating.amount"));
        field(amount)
                .withValidator(
                        value -> value == null || value.signum() >= 0 && value.compareTo(DocumentInput.AMOUNT_MAX) <= 0,
                        getTranslation("generating.amount.wrong"))
                .bind("amount");
        Component subject = text("subject", "generating.subject", DocumentInput.SUBJECT_MAX);
        Component place = text("place", "generating.place", DocumentInput.PLACE_MAX);
        Component remarks = longText("remarks", "generating.remarks", DocumentInput.REMARKS_MAX);
        Component currency = currency();
        fields(subject, place, day, amount, currency);
        fields(remarks);
        asked = Map.of(
                "subject",
                subject,
                "place",
                place,
                "day",
                day,
                "amount",
                amount,
                "currency",
                currency,
                "remarks",
                remarks);
        ask(Set.of());
    }

    private Select<String> language() {
        Select<String> language = new Select<>();
        language.setLabel(getTranslation("generating.language"));
        language.setItems(
                Translations.LANGUAGES.stream().map(Locale::getLanguage).toList());
        language.setItemLabelGenerator(code -> Locale.of(code).getDisplayLanguage(getLocale()));
        language.addValueChangeListener(event -> offerTemplates(event.getValue()));
        field(language).bind("language");
        return language;
    }

    private ComboBox<TemplateRef> template() {
        template.setLabel(getTranslation("generating.template"));
        template.setItemLabelGenerator(ref -> getTranslation(
                "generating.template.item", ref.name(), ref.format().name()));
        template.addValueChangeListener(
                event -> ask(event.getValue() == null ? Set.of() : namedBy.apply(event.getValue())));
        field(template).asRequired(getTranslation("error.required")).bind("template");
        return template;
    }

    private ComboBox<Person> contact() {
        ComboBox<Person> contact = new ComboBox<>(getTranslation("generating.contact"));
        contact.setItems(offer.people());
        contact.setItemLabelGenerator(Person::name);
        contact.setClearButtonVisible(true);
        field(contact).bind("contact");
        return contact;
    }

    private ComboBox<LocationView> location() {
        ComboBox<LocationView> location = new ComboBox<>(getTranslation("generating.location"));
        location.setItems(offer.locations());
        location.setItemLabelGenerator(item -> item.details().name());
        location.setClearButtonVisible(true);
        field(location).bind("location");
        return location;
    }

    private Component representatives() {
        List<Person> flagged = offer.representatives();
        representatives.setLabel(getTranslation("generating.representatives"));
        representatives.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        representatives.setItems(flagged);
        representatives.setItemLabelGenerator(this::describe);
        representatives.setHelperText(getTranslation(
                flagged.isEmpty() ? "generating.representatives.none" : "generating.representatives.hint"));
        field(representatives).bind("representatives");
        return representatives;
    }

    /** The name, the position, and whether the person may represent the client today. */
    private String describe(Person person) {
        String who = person.position().isEmpty() ? person.name() : person.name() + ", " + person.position();
        String name = person.representsAs() == RepresentativeCapacity.UNSTATED
                ? who
                : who + " (" + getTranslation("contact.representsAs." + person.representsAs()) + ")";
        Authority authority = person.mayRepresent();
        return switch (person.standing()) {
            case EXPIRED -> getTranslation("generating.expired", name, day(authority.until()));
            case NOT_YET -> getTranslation("generating.notYet", name, day(authority.from()));
            case HOLDS, NOT_GRANTED -> name;
        };
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : Times.date(this, day);
    }

    private Select<DocumentCurrency> currency() {
        Select<DocumentCurrency> currency = new Select<>();
        currency.setLabel(getTranslation("generating.currency"));
        currency.setItems(DocumentCurrency.values());
        field(currency).bind("currency");
        return currency;
    }

    private void offerTemplates(String language) {
        List<TemplateRef> fitting = MakeInput.templates(offer, language);
        template.setItems(fitting);
        template.setHelperText(fitting.isEmpty() ? getTranslation("generating.template.none") : null);
        if (fitting.size() == 1) {
            template.setValue(fitting.getFirst());
        }
    }

    /** Shows the fields that the template names, and those who sign where it names them. */
    private void ask(Set<String> names) {
        representatives.setVisible(names.contains("representatives"));
        asked.forEach((field, component) -> component.setVisible(isNamed(names, field)));
    }

    private static boolean isNamed(Set<String> names, String field) {
        String wanted = field.equals("currency") ? "amount" : field;
        return names.contains(INPUT + wanted) || names.contains(INPUT + wanted + "InWords");
    }
}
