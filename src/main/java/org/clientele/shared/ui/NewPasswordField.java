package org.clientele.shared.ui;

import com.vaadin.flow.component.textfield.PasswordField;

/** Where a new password is typed; it can be shown, so nobody has to type it twice. */
public final class NewPasswordField extends PasswordField {

    private final int shortest;

    /** @param shortest and longest password, in characters */
    public NewPasswordField(int shortest, int longest) {
        this.shortest = shortest;
        setLabel(getTranslation("password.new"));
        setHelperText(getTranslation("password.hint", shortest));
        setRequiredIndicatorVisible(true);
        setMaxLength(longest);
        getElement().setAttribute("autocomplete", "new-password");
        addValueChangeListener(event -> setInvalid(false));
    }

    /** Says why the password will not do. */
    public void refuse(String messageKey) {
        setErrorMessage(getTranslation(messageKey, shortest));
        setInvalid(true);
        focus();
    }
}
