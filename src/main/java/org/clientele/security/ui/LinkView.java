package org.clientele.security.ui;

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
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.clientele.security.AccountLinks;
import org.clientele.security.LinkOutcome;
import org.clientele.security.LinkPurpose;
import org.clientele.security.LinkTarget;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.EntrancePage;

/** Where one-time links lead: somebody sets up an account, or a new password for it. */
@Route(value = "setup/:secret", autoLayout = false)
@RouteAlias(value = "reset/:secret", autoLayout = false)
@AnonymousAllowed
public class LinkView extends Composite<EntrancePage>
        implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final AccountLinks links;
    private String secret = "";

    LinkView(AccountLinks links) {
        this.links = links;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        secret = event.getRouteParameters().get("secret").orElse("");
        show();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show();
    }

    private void show() {
        links.look(secret).ifPresentOrElse(this::show, this::showNotValid);
    }

    private void show(LinkTarget target) {
        boolean first = target.purpose() == LinkPurpose.FIRST_ADMINISTRATOR;
        String key = first ? "link.first" : "link.password";
        getContent()
                .show(
                        new H1(getTranslation(key + ".title")),
                        new Paragraph(getTranslation(key + ".text")),
                        new LinkForm(target, form -> answer(form, first ? setUp(form) : setPassword(form))));
    }

    private LinkOutcome setUp(LinkForm form) {
        return links.setUpAdministrator(secret, form.details(), form.password());
    }

    private LinkOutcome setPassword(LinkForm form) {
        return links.setPassword(secret, form.password());
    }

    private void answer(LinkForm form, LinkOutcome outcome) {
        switch (outcome) {
            case LinkOutcome.Done done ->
                getUI().ifPresent(ui -> ui.navigate(LoginView.class, QueryParameters.fromString("ready")));
            case LinkOutcome.Invalid invalid -> form.refuse(invalid.fields());
            case LinkOutcome.NotValid notValid -> showNotValid();
        }
    }

    private void showNotValid() {
        getContent()
                .show(
                        new H1(getTranslation("link.notValid.title")),
                        new Paragraph(getTranslation("link.notValid.text")),
                        Buttons.primary(
                                "link.toSignIn", click -> getUI().ifPresent(ui -> ui.navigate(LoginView.class))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("link.password.title");
    }
}
