package org.clientele.security.ui;

import com.vaadin.flow.component.textfield.PasswordField;
import org.clientele.security.PasswordProblem;

/** Where a new password is typed; it can be shown, so nobody has to type it twice. */
final class NewPasswordField extends PasswordField {

    NewPasswordField() {
        setLabel(getTranslation("password.new"));
        setHelperText(getTranslation("password.hint", PasswordProblem.MIN_LENGTH));
        setRequiredIndicatorVisible(true);
        setMaxLength(PasswordProblem.MAX_LENGTH);
        getElement().setAttribute("autocomplete", "new-password");
        addValueChangeListener(event -> setInvalid(false));
    }

    /** Says why the password will not do. */
    void refuse(String messageKey) {
        setErrorMessage(getTranslation(messageKey, PasswordProblem.MIN_LENGTH));
        setInvalid(true);
        focus();
    }
}
