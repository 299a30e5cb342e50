package org.clientele.portal.pages;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;
import org.clientele.portal.signin.MyPortalAccount;
import org.clientele.security.PasswordOutcome;
import org.clientele.security.PasswordProblem;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.NewPasswordField;
import org.clientele.shared.ui.Notices;

/** Where a contact changes its password, or sets one for the first time. */
final class OwnPassword extends Composite<Section> {

    private final MyPortalAccount account;
    private final Runnable changed;
    private final PasswordField present = new PasswordField(getTranslation("password.present"));
    private final NewPasswordField wanted =
            new NewPasswordField(PasswordProblem.MIN_LENGTH, PasswordProblem.MAX_LENGTH);

    /** @param changed runs once the password is another */
    OwnPassword(MyPortalAccount account, boolean hasPassword, Runnable changed) {
        this.account = account;
        this.changed = changed;
        present.getElement().setAttribute("autocomplete", "current-password");
        present.addValueChangeListener(event -> present.setInvalid(false));
        getContent().addClassName("portal-panel");
        getContent().add(new H2(getTranslation("password.title")), new Paragraph(getTranslation("password.elsewhere")));
        if (hasPassword) {
            getContent().add(present);
        }
        getContent().add(wanted, Buttons.of("password.submit", click -> save()));
    }

    private void save() {
        switch (account.changePassword(present.getValue(), wanted.getValue())) {
            case PasswordOutcome.Changed done -> {
                present.clear();
                wanted.clear();
                changed.run();
                Notices.success(this, "password.changed");
            }
            case PasswordOutcome.WrongPassword wrong -> refuse(getTranslation("error.password.wrong"));
            case PasswordOutcome.TooManyTries tries ->
                refuse(getTranslation("error.password.wait", tries.left().toMinutes() + 1));
            case PasswordOutcome.Refused refused ->
                wanted.refuse(refused.problem().messageKey());
        }
    }

    private void refuse(String message) {
        present.setErrorMessage(message);
        present.setInvalid(true);
        present.focus();
    }
}
