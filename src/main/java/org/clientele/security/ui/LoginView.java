package org.clientele.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clientele.security.CurrentActor;
import org.clientele.security.SignInAttempt;
import org.clientele.security.SignInHint;
import org.clientele.shared.ui.EntrancePage;
import org.clientele.shared.ui.SignInForm;

/** The staff's sign-in page. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends Composite<EntrancePage>
        implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final SignInForm form = new SignInForm("login");
    private final List<SignInHint> hints;
    private final CurrentActor actor;
    private Set<String> said = Set.of();

    LoginView(List<SignInHint> hints, CurrentActor actor) {
        this.hints = hints;
        this.actor = actor;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (actor.staff().isPresent()) {
            event.forwardTo("desk");
        }
        said = event.getLocation().getQueryParameters().getParameters().keySet();
        show();
        SignInAttempt.take(VaadinServletRequest.getCurrent()).ifPresent(last -> form.fillIn(last.userName()));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show();
    }

    private void show() {
        form.show("account.userName", "login.wrong", said);
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
        Map<String, String> roles = new LinkedHashMap<>();
        hint.accounts().forEach(account -> roles.put(account.userName(), getTranslation("role." + account.role())));
        return form.offer(roles, hint.password());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title");
    }
}
