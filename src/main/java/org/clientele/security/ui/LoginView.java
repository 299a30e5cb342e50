package org.clientele.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Set;
import org.clientele.security.CurrentActor;
import org.clientele.security.SignInAttempt;
import org.clientele.security.SignInHint;

/** The staff's sign-in page. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends Composite<EntrancePage>
        implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private static final String FILL_IN = "this.querySelector('#vaadinLoginUsername').value = $0;";

    private final LoginForm form = new LoginForm();
    private final List<SignInHint> hints;
    private final CurrentActor actor;
    private Set<String> said = Set.of();

    LoginView(List<SignInHint> hints, CurrentActor actor) {
        this.hints = hints;
        this.actor = actor;
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (actor.staff().isPresent()) {
            event.forwardTo("desk");
        }
        said = event.getLocation().getQueryParameters().getParameters().keySet();
        show();
        SignInAttempt.take(VaadinServletRequest.getCurrent())
                .ifPresent(last -> form.getElement().executeJs(FILL_IN, last.userName()));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show();
    }

    private void show() {
        form.setI18n(texts(said.contains("wait") ? "login.wait" : "login.wrong"));
        form.setError(said.contains("wait") || said.contains("error"));
        EntrancePage page = getContent();
        page.show(new H1(getTranslation("login.title")));
        if (said.contains("ready")) {
            page.add(notice("login.ready"));
        }
        page.add(form, new Paragraph(getTranslation("login.forgotten")));
        hints.forEach(hint -> page.add(offer(hint)));
    }

    private Component notice(String key) {
        Paragraph notice = new Paragraph(getTranslation(key));
        notice.addClassName("entrance-notice");
        notice.getElement().setAttribute("role", "status");
        return notice;
    }

    private Component offer(SignInHint hint) {
        Div offer = new Div(new Paragraph(getTranslation("login.demo", hint.password())));
        offer.addClassName("entrance-demo");
        hint.accounts().forEach(account -> offer.add(new DemoButton(account, hint.password(), form)));
        return offer;
    }

    private LoginI18n texts(String errorKey) {
        LoginI18n texts = LoginI18n.createDefault();
        LoginI18n.Form fields = texts.getForm();
        fields.setTitle("");
        fields.setUsername(getTranslation("account.userName"));
        fields.setPassword(getTranslation("account.password"));
        fields.setSubmit(getTranslation("login.submit"));
        LoginI18n.ErrorMessage error = texts.getErrorMessage();
        error.setTitle(getTranslation(errorKey + ".title"));
        error.setMessage(getTranslation(errorKey + ".text"));
        error.setUsername(getTranslation("error.required"));
        error.setPassword(getTranslation("error.required"));
        return texts;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title");
    }
}
