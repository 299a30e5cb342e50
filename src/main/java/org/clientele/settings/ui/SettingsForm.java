package org.clientele.settings.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.IntegerField;
import org.clientele.settings.SettingsDetails;
import org.clientele.settings.Visibility;
import org.clientele.shared.contactdata.EmailAddress;
import org.clientele.shared.contactdata.PhoneNumber;
import org.clientele.shared.ui.DataForm;

/** The fields of the settings. */
final class SettingsForm extends DataForm<SettingsDetails> {

    SettingsForm() {
        super(SettingsDetails.class);
        section(
                "settings.support",
                text("supportEmail", "settings.supportEmail", EmailAddress.MAX_LENGTH),
                text("supportPhone", "settings.supportPhone", PhoneNumber.MAX_LENGTH));
        section("settings.archive", archiveDays());
        section("settings.visibility", visibility());
    }

    private RadioButtonGroup<Visibility> visibility() {
        RadioButtonGroup<Visibility> group = new RadioButtonGroup<>(getTranslation("settings.visibility.label"));
        group.setHelperText(getTranslation("settings.visibility.hint"));
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.setItems(Visibility.values());
        group.setItemLabelGenerator(value -> getTranslation("settings.visibility." + value.name()));
        field(group).asRequired(getTranslation("error.required")).bind("visibility");
        return group;
    }

    private IntegerField archiveDays() {
        IntegerField days = new IntegerField(getTranslation("settings.archiveDays"));
        days.setHelperText(getTranslation("settings.archiveDays.hint"));
        days.setStepButtonsVisible(true);
        days.setMin(SettingsDetails.ARCHIVE_DAYS_MIN);
        days.setMax(SettingsDetails.ARCHIVE_DAYS_MAX);
        field(days).asRequired(getTranslation("error.required")).bind("archiveDays");
        return days;
    }
}
