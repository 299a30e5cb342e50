package org.clientele.portal.pages;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.clientele.portal.signin.ContactSessions;
import org.clientele.portal.signin.MyPortalAccount;
import org.clientele.portal.signin.MyPortalAccountView;
import org.clientele.security.Permission;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Translations;

/** A contact's own account: who it is here, in which language, its password, where it is signed in, and the way out. */
@Route(PortalNavigation.ACCOUNT)
@RolesAllowed(Permission.PORTAL)
@StyleSheet("security.css")
public class PortalAccountPage extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final MyPortalAccount account;
    private final ContactSessions sessions;
    private final AuthenticationContext authentication;

    PortalAccountPage(MyPortalAccount account, ContactSessions sessions, AuthenticationContext authentication) {
        this.account = account;
        this.sessions = sessions;
        this.authentication = authentication;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Header header = new Header(new H1(getPageTitle()));
        header.addClassName("portal-title");
        getContent().removeAll();
        getContent().addClassName("portal-account");
        getContent().add(header);
        account.view().ifPresent(me -> getContent().add(who(me), new OwnPassword(account, me.hasPassword())));
        getContent().add(new OwnSessions(sessions));
    }

    private Section who(MyPortalAccountView me) {
        Paragraph reach = new Paragraph(me.email().isEmpty() ? me.userName() : me.userName() + " · " + me.email());
        reach.addClassName("secondary");
        Select<Locale> language = new Select<>();
        language.setLabel(getTranslation("shell.language"));
        language.setItems(Translations.LANGUAGES);
        language.setItemLabelGenerator(each -> each.getDisplayLanguage(each));
        if (!me.language().isEmpty()) {
            language.setValue(Locale.of(me.language()));
        }
        language.addValueChangeListener(event -> {
            account.speak(event.getValue());
            getUI().ifPresent(ui -> ui.getPage().reload());
        });
        Section who = new Section(
                new H2(me.name()),
                new Span(me.client()),
                reach,
                language,
                Buttons.of("shell.signOut", click -> authentication.logout()));
        who.addClassName("portal-panel");
        return who;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portalpages.account");
    }
}
