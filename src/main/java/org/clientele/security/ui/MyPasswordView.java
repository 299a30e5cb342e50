package org.clientele.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.clientele.security.MyAccount;
import org.clientele.security.PasswordOutcome;
import org.clientele.security.PasswordProblem;
import org.clientele.security.Role;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.NewPasswordField;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.PageHeader;

/** Where everybody changes their own password. */
@Route("desk/me/password")
@RolesAllowed({Role.Names.ADMINISTRATOR, Role.Names.TEAM_LEAD, Role.Names.RECRUITER, Role.Names.OBSERVER})
@StyleSheet("security.css")
public class MyPasswordView extends Composite<Div> implements HasDynamicTitle {

    private final MyAccount account;
    private final PasswordField present = new PasswordField(getTranslation("password.present"));
    private final NewPasswordField wanted =
            new NewPasswordField(PasswordProblem.MIN_LENGTH, PasswordProblem.MAX_LENGTH);

    MyPasswordView(MyAccount account) {
        this.account = account;
        present.setRequiredIndicatorVisible(true);
        present.getElement().setAttribute("autocomplete", "current-password");
        present.addValueChangeListener(event -> present.setInvalid(false));
        Button save = Buttons.primary("password.submit", click -> save());
        save.addClickShortcut(Key.ENTER);
        Div page = new Div(new Paragraph(getTranslation("password.elsewhere")), present, wanted, save);
        page.addClassName("me-page");
        getContent().add(new PageHeader(getPageTitle()), page);
    }

    private void save() {
        switch (account.changePassword(present.getValue(), wanted.getValue())) {
            case PasswordOutcome.Changed changed -> {
                present.clear();
                wanted.clear();
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

    @Override
    public String getPageTitle() {
        return getTranslation("password.title");
    }
}
