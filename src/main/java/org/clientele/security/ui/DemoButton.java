package org.clientele.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import org.clientele.security.SignInHint;

/** Signs in with a demo account by one click: fills the form in and sends it, as a visitor would. */
final class DemoButton extends Composite<Button> {

    private static final String SIGN_IN = """
            this.querySelector('#vaadinLoginUsername').value = $0;
            this.querySelector('#vaadinLoginPassword').value = $1;
            this.submit();""";

    DemoButton(SignInHint.Offered account, String password, LoginForm form) {
        Span role = new Span(getTranslation("role." + account.role()));
        role.addClassName("secondary");
        getContent().setText(account.userName());
        getContent().setSuffixComponent(role);
        getContent().addThemeVariants(ButtonVariant.SMALL);
        getContent().addClickListener(click -> form.getElement().executeJs(SIGN_IN, account.userName(), password));
    }
}
