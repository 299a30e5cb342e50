package org.clientele.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Set;
import org.clientele.security.SecondStep;
import org.clientele.security.ui.parts.CodeField;
import org.clientele.shared.ui.EntrancePage;

/** Asks for a code of the authenticator app, after the password was right and before anything else. */
@Route(value = "login/code", autoLayout = false)
@RouteAlias(value = "portal/login/code", autoLayout = false)
@AnonymousAllowed
public class SecondStepView extends Composite<EntrancePage>
        implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final Clock clock;
    private Set<String> said = Set.of();
    private String path = "login/code";

    SecondStepView(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        path = event.getLocation().getPath();
        String signIn = path.substring(0, path.lastIndexOf('/'));
        SecondStep.of(VaadinServletRequest.getCurrent(), clock.instant())
                .filter(step -> step.isContact() == signIn.startsWith("portal"))
                .filter(step -> step.proposal().isEmpty())
                .ifPresentOrElse(step -> said = keys(event), () -> event.forwardTo(signIn));
        if (signIn.startsWith("portal")) {
            getContent().claim("portalSignIn.claim");
        }
        show();
    }

    private static Set<String> keys(BeforeEnterEvent event) {
        return event.getLocation().getQueryParameters().getParameters().keySet();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show();
    }

    private void show() {
        CodeField code = new CodeField("factor.code");
        if (said.contains("error") || said.contains("wait")) {
            code.setErrorMessage(
                    getTranslation(said.contains("wait") ? "factor.code.waitAWhile" : "factor.code.wrong"));
            code.setInvalid(true);
        }
        code.focus();
        getContent()
                .show(
                        new H1(getPageTitle()),
                        new Paragraph(getTranslation("factor.enter.text")),
                        CodePost.asking(code, path),
                        new Anchor(path.substring(0, path.lastIndexOf('/')), getTranslation("factor.back")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("factor.enter.title");
    }
}
