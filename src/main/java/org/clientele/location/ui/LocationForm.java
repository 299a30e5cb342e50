package org.clientele.location.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Objects;
import org.clientele.location.LocationDetails;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.ui.CodeFields;
import org.clientele.shared.ui.DataForm;

/** The fields of a location (docs/features.md S3.5, S3.18). */
final class LocationForm extends DataForm<LocationDetails> {

    private final ComboBox<String> country = CodeFields.country("location.country", getLocale());

    LocationForm() {
        super(LocationDetails.class);
        fields(requiredText("name", "location.name", LocationDetails.NAME_MAX), phone());
        field(country)
                .withConverter(code -> Objects.requireNonNullElse(code, ""), code -> code.isEmpty() ? null : code)
                .bind("country");
        section(
                "location.address",
                text("street", "location.street", LocationDetails.STREET_MAX),
                text("postalCode", "location.postalCode", LocationDetails.POSTAL_CODE_MAX),
                text("city", "location.city", LocationDetails.CITY_MAX),
                country);
        Checkbox headquarters = new Checkbox(getTranslation("location.headquarters"));
        headquarters.setHelperText(getTranslation("location.headquarters.hint"));
        field(headquarters).bind("headquarters");
        fields(headquarters);
        TextArea directions = longText("directions", "location.directions", LocationDetails.DIRECTIONS_MAX);
        directions.setHelperText(getTranslation("location.arrival.hint"));
        section("location.arrival", text("askFor", "location.askFor", LocationDetails.ASK_FOR_MAX), directions);
    }

    /** Numbers without a country code are those of the location's country. */
    private TextField phone() {
        TextField phone = new TextField(getTranslation("location.phone"));
        phone.setValueChangeMode(ValueChangeMode.LAZY);
        field(phone)
                .withValidator((typed, context) -> FieldCheck.phoneFlaw(typed, region())
                        .map(key -> ValidationResult.error(getTranslation(key)))
                        .orElseGet(ValidationResult::ok))
                .bind("phone");
        return phone;
    }

    private String region() {
        return Objects.requireNonNullElse(country.getValue(), "");
    }
}
