package org.clientele.portal.signin.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import org.clientele.portal.signin.SignOnWays;
import org.clientele.shared.contactdata.EmailAddress;
import org.clientele.shared.ui.Buttons;

/** Asks for the e-mail address of those who sign in at their own company, and sends them there. */
final class CompanyForm extends Composite<Div> {

    private final SignOnWays ways;
    private final EmailField email;

    CompanyForm(SignOnWays ways) {
        this.ways = ways;
        email = new EmailField(getTranslation("portalSignIn.sso.email"));
        email.setHelperText(getTranslation("portalSignIn.sso.hint"));
        email.setRequiredIndicatorVisible(true);
        email.setManualValidation(true);
        email.setMaxLength(EmailAddress.MAX_LENGTH);
        email.getElement().setAttribute("autocomplete", "email");
        email.addValueChangeListener(event -> email.setInvalid(false));
        Button go = Buttons.primary("portalSignIn.sso.go", click -> go());
        go.addClickShortcut(Key.ENTER);
        getContent().add(email, go);
        getContent().addClassName("entrance-form");
        email.focus();
    }

    private void go() {
        if (email.getValue().isBlank()) {
            refuse("error.required");
        } else {
            ways.of(email.getValue())
                    .ifPresentOrElse(
                            way -> getUI().ifPresent(ui -> ui.getPage().setLocation(way.address())),
                            () -> refuse("portalSignIn.sso.none"));
        }
    }

    private void refuse(String key) {
        email.setErrorMessage(getTranslation(key));
        email.setInvalid(true);
        email.focus();
    }
}
