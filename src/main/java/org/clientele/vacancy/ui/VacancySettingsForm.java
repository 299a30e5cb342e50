package org.clientele.vacancy.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import org.clientele.shared.ui.DataForm;
import org.clientele.vacancy.VacancySettingsDetails;

/** What an administrator decides on vacancies and portals. */
final class VacancySettingsForm extends DataForm<VacancySettingsDetails> {

    VacancySettingsForm() {
        super(VacancySettingsDetails.class);
        Checkbox invite = new Checkbox(getTranslation("vacancy.settings.inviteAfterRelease"));
        invite.setHelperText(getTranslation("vacancy.settings.inviteAfterRelease.hint"));
        field(invite).bind("inviteAfterRelease");
        fields(invite).setColspan(invite, 2);
    }
}
