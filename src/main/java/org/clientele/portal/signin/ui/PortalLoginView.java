package org.clientele.portal.signin.ui;

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
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clientele.portal.signin.PortalSignInHint;
import org.clientele.security.CurrentActor;
import org.clientele.security.SignInAttempt;
import org.clientele.shared.ui.EntrancePage;
import org.clientele.shared.ui.SignInForm;

/** The sign-in page of the portal. */
@Route(value = "portal/login", autoLayout = false)
@AnonymousAllowed
public class PortalLoginView extends Composite<EntrancePage>
        implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final SignInForm form = new SignInForm("portal/login");
    private final List<PortalSignInHint> hints;
    private final CurrentActor actor;
    private Set<String> said = Set.of();

    PortalLoginView(List<PortalSignInHint> hints, CurrentActor actor) {
        this.hints = hints;
        this.actor = actor;
        getContent().claim("portalSignIn.claim");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (actor.contact().isPresent()) {
            event.forwardTo("portal");
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
        form.show("portalSignIn.name", "portalSignIn.wrong", said);
        EntrancePage page = getContent();
        page.show(new H1(getTranslation("login.title")));
        if (said.contains("ready")) {
            page.add(notice("login.ready"));
        }
        if (said.contains("link")) {
            page.add(notice("portalSignIn.linkUsed"));
        }
        page.add(form, new RouterLink(getTranslation("portalSignIn.forgotten"), LinkByMailView.class));
        hints.forEach(hint -> page.add(offer(hint)));
    }

    private Component notice(String key) {
        Paragraph notice = new Paragraph(getTranslation(key));
        notice.addClassName("entrance-notice");
        notice.getElement().setAttribute("role", "status");
        return notice;
    }

    private Component offer(PortalSignInHint hint) {
        Map<String, String> roles = new LinkedHashMap<>();
        hint.accounts()
                .forEach(
                        account -> roles.put(account.userName(), getTranslation("portal.delivered." + account.role())));
        return form.offer(roles, hint.password());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title");
    }
}
