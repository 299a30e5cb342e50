package org.clientele.portal.signin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
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
import java.time.Clock;
import java.util.List;
import org.clientele.portal.pages.PortalEntranceLook;
import org.clientele.portal.signin.AccountChoice;
import org.clientele.shared.ui.EntrancePage;

/** Where somebody chooses between accounts at several clients, having given the password of each. */
@Route(value = "portal/choose", autoLayout = false)
@AnonymousAllowed
@StyleSheet("portal.css")
public class ChooseAccountView extends Composite<EntrancePage>
        implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final Clock clock;
    private List<AccountChoice.Offered> accounts = List.of();

    ChooseAccountView(Clock clock, PortalEntranceLook look) {
        this.clock = clock;
        look.dress(getContent());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AccountChoice.of(VaadinServletRequest.getCurrent(), clock.instant())
                .ifPresentOrElse(choice -> show(choice.accounts()), () -> event.forwardTo(PortalLoginView.class));
    }

    private void show(List<AccountChoice.Offered> offered) {
        accounts = offered;
        show();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show();
    }

    private void show() {
        Div choice = new Div(accounts.stream().map(this::form).toArray(Component[]::new));
        choice.addClassName("entrance-form");
        getContent().show(new H1(getPageTitle()), new Paragraph(getTranslation("portalSignIn.choose.text")), choice);
    }

    private Component form(AccountChoice.Offered account) {
        boolean shared = accounts.stream()
                        .filter(other -> other.client().equals(account.client()))
                        .count()
                > 1;
        String label = shared ? account.client() + " · " + account.name() : account.client();
        return new EntranceForm("account", account.account().toString(), label, false);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portalSignIn.choose.title");
    }
}
