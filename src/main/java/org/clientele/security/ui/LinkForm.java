package org.clientele.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.function.Consumer;
import org.clientele.security.AccountDetails;
import org.clientele.security.LinkTarget;
import org.clientele.security.PasswordProblem;
import org.clientele.security.Role;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.NewPasswordField;

/** What somebody with a one-time link fills in: a password, and for the first account also who it is. */
final class LinkForm extends Composite<Div> {

    private final TextField userName = new TextField(getTranslation("account.userName"));
    private final TextField fullName = new TextField(getTranslation("account.fullName"));
    private final NewPasswordField password =
            new NewPasswordField(PasswordProblem.MIN_LENGTH, PasswordProblem.MAX_LENGTH);

    LinkForm(LinkTarget target, Consumer<LinkForm> submit) {
        boolean known = !target.userName().isEmpty();
        userName.setValue(target.userName());
        userName.setReadOnly(known);
        userName.setRequiredIndicatorVisible(!known);
        fullName.setRequiredIndicatorVisible(true);
        userName.setMaxLength(AccountDetails.USER_NAME_LENGTH);
        // Tells password managers what the password is for.
        userName.getElement().setAttribute("autocomplete", "username");
        fullName.setMaxLength(AccountDetails.FULL_NAME_LENGTH);
        fullName.getElement().setAttribute("autocomplete", "name");
        fullName.setVisible(!known);
        userName.addValueChangeListener(event -> userName.setInvalid(false));
        fullName.addValueChangeListener(event -> fullName.setInvalid(false));
        Button save = Buttons.primary("link.submit", click -> submit.accept(this));
        save.addClickShortcut(Key.ENTER);
        getContent().addClassName("entrance-form");
        getContent().add(fullName, userName, password, save);
        (known ? password : fullName).focus();
    }

    String password() {
        return password.getValue();
    }

    /** Who the first administrator is. */
    AccountDetails details() {
        return new AccountDetails(userName.getValue(), fullName.getValue(), "", "", Role.ADMINISTRATOR);
    }

    /** Says beside the fields what is wrong. */
    void refuse(Map<String, String> messageKeysByField) {
        messageKeysByField.forEach((field, key) -> {
            switch (field) {
                case "userName" -> refuse(userName, key);
                case "fullName" -> refuse(fullName, key);
                default -> password.refuse(key);
            }
        });
    }

    private void refuse(TextField field, String key) {
        field.setErrorMessage(getTranslation(key));
        field.setInvalid(true);
    }
}
