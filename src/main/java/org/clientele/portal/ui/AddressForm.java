package org.clientele.portal.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import org.clientele.portal.setup.PortalSettingsDetails;
import org.clientele.shared.ui.DataForm;

/** Asks where the portal is reached from outside. */
final class AddressForm extends DataForm<AddressInput> {

    AddressForm() {
        super(AddressInput.class);
        TextField address = requiredText("address", "portal.setting.address", PortalSettingsDetails.ADDRESS_MAX);
        address.setHelperText(getTranslation("portal.address.hint"));
        Checkbox confirmed = new Checkbox(getTranslation("portal.address.confirm"));
        confirmed.setHelperText(getTranslation("portal.address.confirm.hint"));
        field(confirmed).bind("confirmed");
        var fields = fields(address, confirmed);
        fields.setColspan(address, 2);
        fields.setColspan(confirmed, 2);
    }
}
