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
import org.clientele.portal.acts.PortalCalendars;
import org.clientele.portal.acts.PortalInbox;
import org.clientele.portal.setup.PortalColleagues;
import org.clientele.portal.signin.ContactSessions;
import org.clientele.portal.signin.MyPortalAccount;
import org.clientele.portal.signin.MyPortalAccountView;
import org.clientele.security.MyPasskeys;
import org.clientele.security.MySecondFactor;
import org.clientele.security.Permission;
import org.clientele.security.ui.parts.PasskeyPanel;
import org.clientele.security.ui.parts.SecondFactorPanel;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.Translations;

/** A contact's own account: who it is here, in which language, its password, where it is signed in, and the way out. */
@Route(PortalNavigation.ACCOUNT)
@RolesAllowed(Permission.PORTAL)
@StyleSheet("security.css")
public class PortalAccountPage extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final MyPortalAccount account;
    private final ContactSessions sessions;
    private final PortalInbox inbox;
    private final PortalCalendars calendars;
    private final PortalColleagues colleagues;
    private final OwnHand hand;
    private final MySecondFactor factor;
    private final MyPasskeys passkeys;
    private final AuthenticationContext authentication;

    PortalAccountPage(
            MyPortalAccount account,
            ContactSessions sessions,
            PortalInbox inbox,
            PortalCalendars calendars,
            PortalColleagues colleagues,
            OwnHand hand,
            MySecondFactor factor,
            MyPasskeys passkeys,
            AuthenticationContext authentication) {
        this.account = account;
        this.sessions = sessions;
        this.inbox = inbox;
        this.calendars = calendars;
        this.colleagues = colleagues;
        this.hand = hand;
        this.factor = factor;
        this.passkeys = passkeys;
        this.authentication = authentication;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open();
    }

    /** Of somebody else's account only what is the client's as well. */
    void open() {
        Header header = new Header(new H1(getPageTitle()));
        header.addClassName("portal-title");
        getContent().removeAll();
        getContent().addClassName("portal-account");
        getContent().add(header);
        OwnSessions open = new OwnSessions(sessions);
        account.view().ifPresent(me -> {
            SecondFactorPanel panel = new SecondFactorPanel(factor);
            panel.addClassName("portal-panel");
            PasskeyPanel keys = new PasskeyPanel(passkeys);
            keys.addClassName("portal-panel");
            OwnPassword password = new OwnPassword(account, me.hasPassword(), open::show);
            getContent().add(who(me), password, keys, panel);
        });
        if (hand.isOwn()) {
            getContent().add(new MailChoicePanel(inbox), new CalendarPanel(calendars));
        }
        getContent().add(new ColleaguesPanel(colleagues));
        if (hand.isOwn()) {
            getContent().add(open);
        } else {
            getContent().add(new Paragraph(getTranslation("portalpages.account.own")));
        }
    }

    private Section who(MyPortalAccountView me) {
        Paragraph reach = new Paragraph(me.email().isEmpty() ? me.userName() : me.userName() + " · " + me.email());
        reach.addClassName("secondary");
        Select<Locale> language = new Select<>();
        language.setLabel(getTranslation("shell.language"));
        language.setPlaceholder(getTranslation("portalpages.language.browser"));
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
