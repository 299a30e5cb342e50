package org.clientele.candidate.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.clientele.candidate.CandidateCheck;
import org.clientele.candidate.CandidateDetails;
import org.clientele.candidate.CandidateDuplicates;
import org.clientele.candidate.Skills;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.SalaryPeriod;
import org.clientele.shared.ui.CodeFields;
import org.clientele.shared.ui.DataForm;
import org.clientele.shared.ui.DateFields;

/**
 * The fields of a candidate. What is wrong with one is what the service would say; who seems to be known already, and an
 * employer whose people nobody may approach, are told while one types.
 */
final class CandidateForm extends DataForm<CandidateDetails> {

    /** First those that most salaries here are paid in. */
    private static final List<String> CURRENCIES = List.of("PLN", "EUR", "USD", "CHF", "GBP", "CZK", "UAH");

    private final Map<String, TextField> texts = new HashMap<>();
    private final LinesField emails = new LinesField("candidate.email", FieldCheck::emailFlaw);
    private final LinesField phones =
            new LinesField("candidate.phone", typed -> FieldCheck.phoneFlaw(typed, country()));
    private final LinesField links = new LinesField("candidate.link", CandidateCheck::linkFlaw);
    private final ComboBox<String> country = CodeFields.country("candidate.country", getLocale());
    private final DatePicker bornOn = DateFields.of("candidate.bornOn");
    private final SkillsField skills;
    private final LanguagesField languages = new LanguagesField();
    private final BigDecimalField salaryWish = new BigDecimalField(getTranslation("candidate.salaryWish"));
    private final ComboBox<String> salaryCurrency = new ComboBox<>(getTranslation("candidate.salaryCurrency"));
    private final Select<SalaryPeriod> salaryPeriod = new Select<>();
    private final DatePicker availableFrom = DateFields.of("candidate.availableFrom");
    private final IntegerField noticeWeeks = new IntegerField(getTranslation("candidate.noticeWeeks"));
    private final LocalDate today;
    private boolean complete;

    CandidateForm(
            Skills known,
            EmployerWarnings warnings,
            Function<CandidateDetails, List<CandidateDuplicates.Hit>> duplicates,
            LocalDate today) {
        super(CandidateDetails.class);
        this.today = today;
        skills = new SkillsField(known);
        DuplicateWarning alike = new DuplicateWarning(duplicates);
        add(alike);
        TextField lastName = line("lastName", CandidateDetails.NAME_MAX);
        lastName.setRequiredIndicatorVisible(true);
        TextField firstName = line("firstName", CandidateDetails.NAME_MAX);
        firstName.setAutofocus(true);
        bindReach();
        bindWork();
        section(
                "candidate.form.person",
                firstName,
                lastName,
                line("headline", CandidateDetails.HEADLINE_MAX),
                dayOfBirth());
        var reach = section("candidate.form.reach", emails, phones, links);
        reach.setColspan(links, 2);
        section(
                "candidate.form.address",
                line("street", CandidateDetails.STREET_MAX),
                line("postalCode", CandidateDetails.POSTAL_CODE_MAX),
                line("city", CandidateDetails.CITY_MAX),
                country);
        TextField employer = line("employer", CandidateDetails.EMPLOYER_MAX);
        EmployerWarning warning = warnings.of(this, employer, () -> typed().fullName());
        var work = section(
                "candidate.form.work",
                employer,
                line("source", CandidateDetails.SOURCE_MAX),
                warning,
                skills,
                languages);
        work.setColspan(warning, 2);
        work.setColspan(skills, 2);
        work.setColspan(languages, 2);
        section("candidate.form.wishes", salaryWish, salaryCurrency, salaryPeriod, availableFrom, noticeWeeks);
        complete = true;
        List.of(firstName, lastName).forEach(field -> field.addValueChangeListener(event -> alike.show(typed())));
        List.of(emails, phones).forEach(field -> field.addValueChangeListener(event -> alike.show(typed())));
    }

    private DatePicker dayOfBirth() {
        bornOn.setMax(today);
        field(bornOn).withValidator(checked("bornOn")).bind("bornOn");
        return bornOn;
    }

    private void bindReach() {
        field(emails).withValidator(all -> emails.isEachValid(), "").bind("emails");
        field(phones).withValidator(all -> phones.isEachValid(), "").bind("phones");
        field(links).withValidator(all -> links.isEachValid(), "").bind("links");
        field(country)
                .withConverter(code -> Objects.requireNonNullElse(code, ""), code -> code.isEmpty() ? null : code)
                .bind("country");
    }

    private void bindWork() {
        field(skills)
                .withConverter(chosen -> List.copyOf(chosen), LinkedHashSet::new)
                .withValidator(checked("skills"))
                .bind("skills");
        field(languages).withValidator(checked("languages")).bind("languages");
        field(salaryWish).withValidator(checked("salaryWish")).bind("salaryWish");
        salaryCurrency.setItems(CURRENCIES);
        salaryCurrency.setAllowCustomValue(true);
        salaryCurrency.setClearButtonVisible(true);
        salaryCurrency.addCustomValueSetListener(
                event -> salaryCurrency.setValue(event.getDetail().strip().toUpperCase(Locale.ROOT)));
        field(salaryCurrency)
                .withConverter(code -> Objects.requireNonNullElse(code, ""), code -> code.isEmpty() ? null : code)
                .withValidator(checked("salaryCurrency"))
                .bind("salaryCurrency");
        salaryPeriod.setLabel(getTranslation("candidate.salaryPeriod"));
        salaryPeriod.setItems(SalaryPeriod.values());
        salaryPeriod.setItemLabelGenerator(period -> getTranslation("candidate.salaryPeriod." + period));
        field(salaryPeriod).bind("salaryPeriod");
        field(availableFrom).bind("availableFrom");
        noticeWeeks.setMin(0);
        noticeWeeks.setMax(CandidateDetails.NOTICE_WEEKS_MAX);
        noticeWeeks.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(getTranslation("candidate.noticeWeeks.impossible"))
                .setMinErrorMessage(getTranslation("candidate.noticeWeeks.impossible"))
                .setMaxErrorMessage(getTranslation("candidate.noticeWeeks.impossible")));
        field(noticeWeeks).withValidator(checked("noticeWeeks")).bind("noticeWeeks");
    }

    private TextField line(String property, int longest) {
        TextField field = new TextField(getTranslation("candidate." + property));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        texts.put(property, field);
        line(field, longest).withValidator(checked(property)).bind(property);
        return field;
    }

    private <V> Validator<V> checked(String property) {
        return (value, context) -> {
            String key = complete ? CandidateCheck.of(typed(), today).errors().get(property) : null;
            return key == null ? ValidationResult.ok() : ValidationResult.error(getTranslation(key));
        };
    }

    /** What is typed so far, right or wrong. */
    private CandidateDetails typed() {
        return new CandidateDetails(
                text("firstName"),
                text("lastName"),
                text("headline"),
                emails.getValue(),
                phones.getValue(),
                links.getValue(),
                text("street"),
                text("postalCode"),
                text("city"),
                country(),
                bornOn.getValue(),
                text("employer"),
                new ArrayList<>(skills.getValue()),
                languages.getValue(),
                salaryWish.getValue(),
                salaryCurrency.getOptionalValue().orElse(""),
                salaryPeriod.getOptionalValue().orElse(SalaryPeriod.MONTH),
                availableFrom.getValue(),
                noticeWeeks.getValue(),
                text("source"));
    }

    private String country() {
        return country.getOptionalValue().orElse("");
    }

    private String text(String property) {
        TextField field = texts.get(property);
        return field == null ? "" : field.getValue();
    }
}
