package org.clientele.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import java.util.Map;
import java.util.Set;

/** Where name and password are typed, and posted to where they are checked. */
public final class SignInForm extends Composite<LoginForm> {

    private static final String NAME = "this.querySelector('#vaadinLoginUsername').value = $0;";
    private static final String SIGN_IN =
            NAME + "this.querySelector('#vaadinLoginPassword').value = $1; this.submit();";

    /** @param action where the form is posted to, without a slash at its beginning */
    public SignInForm(String action) {
        getContent().setAction(action);
        getContent().setForgotPasswordButtonVisible(false);
    }

    /**
     * Shows it in the language of now.
     *
     * @param said {@code wait} or {@code error} if a try before was refused, by which it was sent back here
     * @param wrongKey of the texts that follow a wrong password
     */
    public void show(String userNameKey, String wrongKey, Set<String> said) {
        getContent().setI18n(texts(userNameKey, said.contains("wait") ? "login.wait" : wrongKey));
        getContent().setError(said.contains("wait") || said.contains("error"));
    }

    /** Puts a name in that was typed before. */
    public void fillIn(String userName) {
        getContent().getElement().executeJs(NAME, userName);
    }

    /**
     * Buttons that sign in with accounts for trying out.
     *
     * @param roles what each may do, in the language of now, by user name
     */
    public Component offer(Map<String, String> roles, String password) {
        Div offer = new Div(new Paragraph(getTranslation("login.demo", password)));
        offer.addClassName("entrance-demo");
        roles.forEach((userName, role) -> offer.add(new DemoSignInButton(
                userName, role, () -> getContent().getElement().executeJs(SIGN_IN, userName, password))));
        return offer;
    }

    private LoginI18n texts(String userNameKey, String errorKey) {
        LoginI18n texts = LoginI18n.createDefault();
        LoginI18n.Form fields = texts.getForm();
        fields.setTitle("");
        fields.setUsername(getTranslation(userNameKey));
        fields.setPassword(getTranslation("account.password"));
        fields.setSubmit(getTranslation("login.submit"));
        LoginI18n.ErrorMessage error = texts.getErrorMessage();
        error.setTitle(getTranslation(errorKey + ".title"));
        error.setMessage(getTranslation(errorKey + ".text"));
        error.setUsername(getTranslation("error.required"));
        error.setPassword(getTranslation("error.required"));
        return texts;
    }
}
