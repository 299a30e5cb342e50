package org.clientele.vacancy.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.client.IndustryItem;
import org.clientele.location.LocationView;
import org.clientele.shared.ui.DataForm;
import org.clientele.shared.ui.DateFields;
import org.clientele.shared.ui.Icons;
import org.clientele.vacancy.EmploymentForm;
import org.clientele.vacancy.VacancyCheck;
import org.clientele.vacancy.VacancyDetails;
import org.clientele.vacancy.VacancyPriority;

/** The fields of a vacancy. What is wrong with one is what the service would say. What the client never sees stands apart. */
final class VacancyForm extends DataForm<VacancyDetails> {

    private final VacancyChoices choices;
    private final Map<String, TextFieldBase<?, String>> texts = new HashMap<>();
    private final ComboBox<LocationView> location = new ComboBox<>();
    private final IntegerField openings = new IntegerField();
    private final Select<EmploymentForm> employment = new Select<>();
    private final SalaryField salary = new SalaryField();
    private final Select<VacancyPriority> priority = new Select<>();
    private final DatePicker deadline = DateFields.of("vacancy.deadline");
    private final RecruitersField recruiters;
    private final ContactsField contacts;
    private final MultiSelectComboBox<IndustryItem> industries = new MultiSelectComboBox<>();
    private final MarketPanel market;

    VacancyForm(VacancyChoices choices) {
        super(VacancyDetails.class);
        this.choices = choices;
        recruiters = new RecruitersField(choices.people());
        contacts = new ContactsField(choices.contacts(), choices.contactMaker());
        market = new MarketPanel(choices::nameOf);
        bindChoices();
        bindFields();
        TextField title = title();
        title.setRequiredIndicatorVisible(true);
        title.setAutofocus(true);
        TextArea description = area("description", 4, VacancyDetails.TEXT_MAX);
        FormLayout position =
                section("vacancy.form.position", title, location, openings, employment, priority, deadline, salary);
        position.setColspan(title, 2);
        position.setColspan(salary, 2);
        position.add(description, 2);
        FormLayout people = section("vacancy.form.people", recruiters, contacts);
        people.setColspan(recruiters, 2);
        people.setColspan(contacts, 2);
        addMarket();
        addClosed();
    }

    /** Asks besides how a new vacancy begins. */
    void begin(StartFields start) {
        start.onChange(this::changed);
        add(start);
    }

    /** Asks once more what is closed; not while somebody is typing. */
    void showMarket() {
        market.show(choices.market().apply(companies(), typed().targetIndustries()));
    }

    private void addMarket() {
        TextArea companies = area("targetCompanies", 3, VacancyDetails.TARGETS_MAX);
        companies.setHelperText(getTranslation("vacancy.targetCompanies.hint"));
        FormLayout target = section("vacancy.form.market", companies, industries);
        target.setColspan(companies, 2);
        target.setColspan(industries, 2);
        add(market);
        companies.addValueChangeListener(event -> showMarket());
        industries.addValueChangeListener(event -> showMarket());
    }

    /** Closed to the client, and said so. */
    private void addClosed() {
        TextArea requirements = area("internalRequirements", 3, VacancyDetails.TEXT_MAX);
        TextArea hints = area("hints", 3, VacancyDetails.TEXT_MAX);
        TextArea note = area("privateNote", 3, VacancyDetails.TEXT_MAX);
        FormLayout closed = section("vacancy.form.closed", requirements, hints, note);
        Stream.of(requirements, hints, note).forEach(field -> closed.setColspan(field, 2));
        closed.addClassName("closed-to-client");
        Span mark = new Span(Icons.of("vaadin:eye-slash"), new Span(getTranslation("vacancy.form.closed.hint")));
        mark.addClassName("closed-mark");
        closed.getElement().insertChild(0, mark.getElement());
        closed.setColspan(mark, 2);
    }

    private void bindChoices() {
        location.setLabel(getTranslation("vacancy.location"));
        location.setClearButtonVisible(true);
        location.setItems(choices.locations());
        location.setItemLabelGenerator(item -> item.details().name());
        field(location)
                .withConverter(
                        item -> item == null ? null : item.id(),
                        id -> choices.location(id).orElse(null))
                .bind("locationId");
        employment.setLabel(getTranslation("vacancy.employmentForm"));
        employment.setItems(EmploymentForm.values());
        employment.setItemLabelGenerator(form -> VacancyTexts.of(form, this));
        field(employment).bind("employmentForm");
        priority.setLabel(getTranslation("vacancy.priority"));
        priority.setItems(VacancyPriority.values());
        priority.setItemLabelGenerator(item -> VacancyTexts.of(item, this));
        field(priority).bind("priority");
        industries.setLabel(getTranslation("vacancy.targetIndustries"));
        industries.setItems(choices.industries());
        industries.setItemLabelGenerator(IndustryItem::name);
        field(industries)
                .withConverter(
                        items -> items.stream().map(IndustryItem::id).collect(Collectors.toSet()),
                        ids -> choices.industries().stream()
                                .filter(item -> ids.contains(item.id()))
                                .collect(Collectors.toSet()))
                .bind("targetIndustries");
    }

    private void bindFields() {
        openings.setLabel(getTranslation("vacancy.openings"));
        openings.setStepButtonsVisible(true);
        openings.setMin(1);
        openings.setMax(VacancyDetails.OPENINGS_MAX);
        field(openings)
                .withConverter(number -> Objects.requireNonNullElse(number, 0), number -> number)
                .withValidator(checked("openings"))
                .bind("openings");
        field(salary).withValidator(checked("salary")).bind("salary");
        field(deadline).withValidator(checked("deadline")).bind("deadline");
        field(recruiters).withValidator(checked("recruiters")).bind("recruiters");
        field(contacts)
                .withValidator(all -> contacts.isEachValid(), getTranslation("vacancy.contacts.noPart"))
                .bind("contacts");
    }

    private TextField title() {
        TextField field = new TextField(getTranslation("vacancy.title"));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        texts.put("title", field);
        line(field, VacancyDetails.TITLE_MAX).withValidator(checked("title")).bind("title");
        return field;
    }

    private TextArea area(String property, int rows, int longest) {
        TextArea field = new TextArea(getTranslation("vacancy." + property));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setMinRows(rows);
        field.setMaxRows(12);
        texts.put(property, field);
        lines(field, longest).withValidator(checked(property)).bind(property);
        return field;
    }

    private <V> Validator<V> checked(String property) {
        return (value, context) -> {
            String key = VacancyCheck.of(typed()).errors().get(property);
            return key == null ? ValidationResult.ok() : ValidationResult.error(getTranslation(key));
        };
    }

    private List<String> companies() {
        return VacancyCheck.of(typed()).clean().companies();
    }

    private VacancyDetails typed() {
        return new VacancyDetails(
                location.getOptionalValue().map(LocationView::id).orElse(null),
                text("title"),
                text("description"),
                openings.getOptionalValue().orElse(0),
                Objects.requireNonNullElse(employment.getValue(), EmploymentForm.PERMANENT),
                salary.getValue(),
                Objects.requireNonNullElse(priority.getValue(), VacancyPriority.NORMAL),
                deadline.getValue(),
                recruiters.getValue(),
                contacts.getValue(),
                text("privateNote"),
                text("internalRequirements"),
                text("hints"),
                text("targetCompanies"),
                industries.getValue().stream().map(IndustryItem::id).collect(Collectors.toSet()));
    }

    /** Empty for fields that have not been made yet: the form checks nothing before it is complete. */
    private String text(String property) {
        TextFieldBase<?, String> field = texts.get(property);
        return field == null ? "" : field.getValue();
    }
}
