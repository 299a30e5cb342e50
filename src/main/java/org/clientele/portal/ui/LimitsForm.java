package org.clientele.portal.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import org.clientele.portal.setup.SeatLimits;
import org.clientele.shared.ui.DataForm;

/** Asks for the limits of S1.5 to S1.8. */
final class LimitsForm extends DataForm<SeatLimits> {

    LimitsForm() {
        super(SeatLimits.class);
        fields(number("seats", "portal.setting.seats"), number("seatsOfClient", "portal.setting.seatsOfClient"));
    }

    private IntegerField number(String property, String labelKey) {
        IntegerField field = new IntegerField(getTranslation(labelKey));
        field.setHelperText(getTranslation("portal.seats.hint"));
        field.setStepButtonsVisible(true);
        field.setMin(0);
        field.setMax(SeatLimits.MAX);
        field.setClearButtonVisible(true);
        field(field).bind(property);
        return field;
    }
}
