package org.clientele.vacancy.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.clientele.shared.ui.DataForm;
import org.clientele.shared.ui.DateFields;
import org.clientele.vacancy.Standing;
import org.clientele.vacancy.VacancyState;

/** Why and since when a vacancy is in another state. */
final class StateForm extends DataForm<StateInput> {

    StateForm(VacancyState from, VacancyState next, LocalDate today) {
        super(StateInput.class);
        DatePicker on = DateFields.of("vacancy.stateOn");
        on.setMax(today);
        field(on).asRequired(getTranslation("error.required")).bind("on");
        TextField reason = next.needsReason()
                ? requiredText("reason", "vacancy.stateReason", Standing.REASON_MAX)
                : text("reason", "vacancy.stateReason", Standing.REASON_MAX);
        if (from == VacancyState.REQUESTED) {
            reason.setHelperText(getTranslation("vacancy.stateReason.request"));
        }
        reason.setAutofocus(true);
        fields(reason, on).setColspan(reason, 2);
    }
}
