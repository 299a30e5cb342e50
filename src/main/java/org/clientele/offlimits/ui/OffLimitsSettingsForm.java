package org.clientele.offlimits.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import org.clientele.offlimits.Mode;
import org.clientele.offlimits.OffLimitsSettingsDetails;
import org.clientele.shared.ui.DataForm;

/** What an administrator decides on off-limits rules. */
final class OffLimitsSettingsForm extends DataForm<OffLimitsSettingsDetails> {

    OffLimitsSettingsForm() {
        super(OffLimitsSettingsDetails.class);
        RadioButtonGroup<Mode> mode = new RadioButtonGroup<>();
        mode.setLabel(getTranslation("offLimits.settings.mode"));
        mode.setItems(Mode.values());
        mode.setItemLabelGenerator(item -> getTranslation("offLimits.settings.mode." + item));
        mode.setHelperText(getTranslation("offLimits.settings.mode.hint"));
        field(mode).asRequired(getTranslation("error.required")).bind("mode");
        IntegerField days = new IntegerField(getTranslation("offLimits.settings.reminderDays"));
        days.setHelperText(getTranslation("offLimits.settings.reminderDays.hint"));
        days.setStepButtonsVisible(true);
        days.setMin(0);
        days.setMax(OffLimitsSettingsDetails.REMINDER_DAYS_MAX);
        field(days).asRequired(getTranslation("error.required")).bind("reminderDays");
        fields(mode, days);
    }
}
