package org.clientele.document.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import org.clientele.document.AgencyDetails;
import org.clientele.shared.contactdata.EmailAddress;
import org.clientele.shared.contactdata.PhoneNumber;
import org.clientele.shared.ui.CodeFields;
import org.clientele.shared.ui.DataForm;

/** The fields of the agency's own data. */
final class AgencyForm extends DataForm<AgencyDetails> {

    AgencyForm() {
        super(AgencyDetails.class);
        fields(
                text("name", "agency.name", AgencyDetails.NAME_MAX),
                text("nip", "agency.nip", 20),
                text("regon", "agency.regon", 20),
                text("krs", "agency.krs", 20));
        section(
                "agency.address",
                text("street", "agency.street", AgencyDetails.STREET_MAX),
                text("postalCode", "agency.postalCode", AgencyDetails.POSTAL_CODE_MAX),
                text("city", "agency.city", AgencyDetails.CITY_MAX),
                country());
        section(
                "agency.reach",
                text("phone", "agency.phone", PhoneNumber.MAX_LENGTH),
                text("email", "agency.email", EmailAddress.MAX_LENGTH));
        section("agency.documents", bankAccount(), representedBy(), numberPattern());
    }

    private ComboBox<String> country() {
        ComboBox<String> country = CodeFields.country("agency.country", getLocale());
        field(country)
                .withConverter(code -> Objects.requireNonNullElse(code, ""), code -> code.isEmpty() ? null : code)
                .bind("country");
        return country;
    }

    private TextField bankAccount() {
        return text("bankAccount", "agency.bankAccount", AgencyDetails.BANK_ACCOUNT_MAX);
    }

    private TextField representedBy() {
        TextField line = text("representedBy", "agency.representedBy", AgencyDetails.REPRESENTED_BY_MAX);
        line.setHelperText(getTranslation("agency.representedBy.hint"));
        return line;
    }

    private TextField numberPattern() {
        TextField pattern = requiredText("numberPattern", "agency.numberPattern", AgencyDetails.NUMBER_PATTERN_MAX);
        pattern.setHelperText(
                getTranslation("agency.numberPattern.hint", "{kind}", "{year}", "{number}", "{number:4}"));
        return pattern;
    }
}
