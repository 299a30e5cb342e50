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
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clientele.security.CurrentActor;
import org.clientele.security.PasskeySignIn;
import org.clientele.security.SignInAttempt;
import org.clientele.security.SignInHint;
import org.clientele.security.StaffSignOn;
import org.clientele.security.ui.parts.PasskeyButton;
import org.clientele.shared.ui.EntrancePage;
import org.clientele.shared.ui.SignInForm;
import org.clientele.shared.ui.SignOnOffer;

/** The staff's sign-in page. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends Composite<EntrancePage>
        implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    /** What this page is told in its address where passwords are for administrators only, and one wants to give one. */
    private static final String PASSWORD = "password";

    private static final Set<String> FOR_PASSWORDS = Set.of(PASSWORD, "error", "wait");

    private final SignInForm form = new SignInForm("login");
    private final List<SignInHint> hints;
    private final StaffSignOn signOn;
    private final CurrentActor actor;
    private final PasskeySignIn passkeys;
    private Set<String> said = Set.of();

    LoginView(List<SignInHint> hints, StaffSignOn signOn, CurrentActor actor, PasskeySignIn passkeys) {
        this.hints = hints;
        this.signOn = signOn;
        this.actor = actor;
        this.passkeys = passkeys;
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
            page.tell("login.ready");
        }
        if (said.contains("passkey")) {
            page.tell("passkey.refused");
        }
        if (said.contains("late")) {
            page.tell("factor.late");
        }
        SignOnOffer.reason(said).ifPresent(why -> page.add(SignOnOffer.problem(getTranslation("login." + why))));
        signOn.label().ifPresent(provider -> page.add(way(provider)));
        if (asksForPassword()) {
            page.add(form, new PasskeyButton(passkeys, "login"), new Paragraph(getTranslation("login.forgotten")));
            hints.forEach(hint -> page.add(offer(hint)));
        } else {
            RouterLink password = new RouterLink(getTranslation("login.sso.password"), LoginView.class);
            password.setQueryParameters(QueryParameters.fromString(PASSWORD));
            page.add(password);
        }
    }

    private boolean asksForPassword() {
        return !signOn.isOnlyWay() || FOR_PASSWORDS.stream().anyMatch(said::contains);
    }

    private Component way(String provider) {
        String text = provider.isEmpty()
                ? getTranslation("login.sso.button")
                : getTranslation("login.sso.button.at", provider);
        SignOnOffer way = new SignOnOffer(text, StaffSignOn.ADDRESS);
        return asksForPassword() ? way.or(getTranslation("login.sso.or")) : way;
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
