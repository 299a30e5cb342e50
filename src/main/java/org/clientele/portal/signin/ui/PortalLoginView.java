package org.clientele.portal.signin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
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
import org.clientele.portal.pages.PortalEntranceLook;
import org.clientele.portal.signin.PortalSignInHint;
import org.clientele.portal.signin.SignOnWays;
import org.clientele.security.CurrentActor;
import org.clientele.security.PasskeySignIn;
import org.clientele.security.SignInAttempt;
import org.clientele.security.ui.parts.PasskeyButton;
import org.clientele.shared.ui.EntrancePage;
import org.clientele.shared.ui.SignInForm;
import org.clientele.shared.ui.SignOnOffer;

/** The sign-in page of the portal. */
@Route(value = "portal/login", autoLayout = false)
@AnonymousAllowed
@StyleSheet("portal.css")
public class PortalLoginView extends Composite<EntrancePage>
        implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    /** What this page is told in its address to ask for the e-mail address of those who sign in at their own company. */
    private static final String COMPANY = "company";

    private static final Set<String> OWN_WORDS = Set.of("sso-only", "sso-unknown");

    private final SignInForm form = new SignInForm("portal/login");
    private final List<PortalSignInHint> hints;
    private final SignOnWays ways;
    private final CurrentActor actor;
    private final PasskeySignIn passkeys;
    private Set<String> said = Set.of();

    PortalLoginView(
            List<PortalSignInHint> hints,
            SignOnWays ways,
            CurrentActor actor,
            PasskeySignIn passkeys,
            PortalEntranceLook look) {
        this.hints = hints;
        this.ways = ways;
        this.actor = actor;
        this.passkeys = passkeys;
        look.dress(getContent());
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
            page.tell("login.ready");
        }
        if (said.contains("link")) {
            page.tell("portalSignIn.linkUsed");
        }
        if (said.contains("passkey")) {
            page.tell("passkey.refused");
        }
        if (said.contains("late")) {
            page.tell("factor.late");
        }
        SignOnOffer.reason(said).ifPresent(why -> page.add(SignOnOffer.problem(getTranslation(key(why)))));
        if (said.contains(COMPANY) || SignOnOffer.reason(said).isPresent()) {
            page.add(new CompanyForm(ways), toPasswords());
            return;
        }
        if (ways.isThereAny()) {
            RouterLink company = new RouterLink(getTranslation("portalSignIn.sso.company"), PortalLoginView.class);
            company.setQueryParameters(QueryParameters.fromString(COMPANY));
            company.addClassName("entrance-sso-way");
            Paragraph or = new Paragraph(getTranslation("portalSignIn.sso.or"));
            or.addClassName("entrance-or");
            page.add(company, or);
        }
        page.add(
                form,
                new PasskeyButton(passkeys, "portal/login"),
                new RouterLink(getTranslation("portalSignIn.forgotten"), LinkByMailView.class));
        hints.forEach(hint -> page.add(offer(hint)));
    }

    /** What contacts are told in other words than the staff. */
    private static String key(String reason) {
        return OWN_WORDS.contains(reason) ? "portalSignIn." + reason : "login." + reason;
    }

    private RouterLink toPasswords() {
        return new RouterLink(getTranslation("portalSignIn.sso.password"), PortalLoginView.class);
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
