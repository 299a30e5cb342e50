package org.clientele.portal.ui;

import org.clientele.shared.ui.DataForm;

/** Asks for another role and profile. */
final class AssignForm extends DataForm<AssignInput> {

    AssignForm(AccessFields access) {
        super(AssignInput.class);
        field(access.role()).asRequired(getTranslation("error.required")).bind("role");
        field(access.profile()).asRequired(getTranslation("error.required")).bind("profile");
        fields(access.role(), access.profile());
    }
}
