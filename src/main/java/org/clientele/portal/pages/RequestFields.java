package org.clientele.portal.pages;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import java.util.stream.Stream;
import org.clientele.shared.ui.DateFields;
import org.clientele.vacancy.EmploymentForm;
import org.clientele.vacancy.RequestDetails;
import org.clientele.vacancy.VacancyDetails;

/** What a contact says of a vacancy that it asks for. */
final class RequestFields extends Composite<Div> {

    private final TextField title = new TextField();
    private final TextArea description = new TextArea();
    private final IntegerField openings = new IntegerField();
    private final Select<EmploymentForm> employmentForm = new Select<>();
    private final DatePicker deadline = DateFields.of("portalpages.request.deadline");
    private final Map<String, HasValidation> fields =
            Map.of("title", title, "description", description, "openings", openings, "deadline", deadline);

    RequestFields() {
        title.setLabel(getTranslation("vacancy.title"));
        title.setRequiredIndicatorVisible(true);
        title.setWidthFull();
        title.setValueChangeMode(ValueChangeMode.LAZY);
        description.setLabel(getTranslation("portalpages.request.description"));
        description.setWidthFull();
        new LengthCounter(description, VacancyDetails.TEXT_MAX, getTranslation("portalpages.request.description.hint"));
        openings.setLabel(getTranslation("vacancy.openings"));
        openings.setStepButtonsVisible(true);
        employmentForm.setLabel(getTranslation("vacancy.employmentForm"));
        employmentForm.setItems(EmploymentForm.values());
        employmentForm.setItemLabelGenerator(form -> getTranslation("vacancy.employmentForm." + form));
        Div beside = new Div(openings, employmentForm, deadline);
        beside.addClassName("portal-fields");
        getContent().add(title, description, beside);
    }

    RequestDetails typed() {
        Integer number = openings.getValue();
        return new RequestDetails(
                title.getValue(),
                description.getValue(),
                number == null ? 0 : number,
                employmentForm.getValue(),
                deadline.getValue());
    }

    void fill(RequestDetails details) {
        title.setValue(details.title());
        description.setValue(details.description());
        openings.setValue(details.openings());
        employmentForm.setValue(details.employmentForm());
        deadline.setValue(details.deadline());
    }

    void onChange(Runnable act) {
        Stream.<HasValue<?, ?>>of(title, description, openings, employmentForm, deadline)
                .forEach(field -> field.addValueChangeListener(event -> act.run()));
    }

    /** Nothing is said beside any field any more. */
    void forgive() {
        fields.values().forEach(field -> field.setInvalid(false));
    }

    /** @param flaws translation keys by the names of the fields */
    void refuse(Map<String, String> flaws) {
        flaws.forEach((name, key) -> {
            HasValidation field = fields.getOrDefault(name, title);
            // The counter below the description names its limit by itself.
            field.setErrorMessage(
                    field == title && key.equals("error.text.TOO_LONG")
                            ? getTranslation("error.tooLong", VacancyDetails.TITLE_MAX)
                            : getTranslation(key));
            field.setInvalid(true);
        });
    }
}
