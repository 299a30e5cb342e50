package org.clientele.portal.signin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.clientele.portal.pages.PortalEntranceLook;
import org.clientele.portal.signin.ContactLinkOutcome;
import org.clientele.portal.signin.ContactLinkTarget;
import org.clientele.portal.signin.ContactLinks;
import org.clientele.portal.signin.PasskeyAcceptance;
import org.clientele.portal.signin.SignOnWay;
import org.clientele.security.PasswordProblem;
import org.clientele.security.ui.parts.NewPasskey;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.EntrancePage;
import org.clientele.shared.ui.NewPasswordField;
import org.clientele.shared.ui.Notices;
import org.clientele.shared.ui.SignOnOffer;

/**
 * Where the links lead that contacts are mailed: to accept an invitation, to set another password, or to sign in. Opening
 * one changes nothing, since programs that read mail do that too.
 */
@Route(value = "portal/accept/:secret", autoLayout = false)
@RouteAlias(value = "portal/reset/:secret", autoLayout = false)
@RouteAlias(value = "portal/enter/:secret", autoLayout = false)
@AnonymousAllowed
@StyleSheet("portal.css")
public class ContactLinkView extends Composite<EntrancePage>
        implements BeforeEnterObserver, LocaleChangeObserver, HasDynamicTitle {

    private final ContactLinks links;
    private final PasskeyAcceptance passkeys;
    private String secret = "";

    ContactLinkView(ContactLinks links, PasskeyAcceptance passkeys, PortalEntranceLook look) {
        this.links = links;
        this.passkeys = passkeys;
        look.dress(getContent());
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

    private void show(ContactLinkTarget target) {
        if (!target.setsPassword()) {
            getContent()
                    .show(
                            new H1(getTranslation("portalSignIn.enter.title", target.name())),
                            new Paragraph(getTranslation("portalSignIn.enter.text")),
                            new EntranceForm("link", secret, getTranslation("login.submit"), true));
        } else if (target.first()) {
            getContent()
                    .show(
                            new H1(getTranslation("portalSignIn.accept.title", target.name())),
                            new Paragraph(getTranslation("portalSignIn.accept.text", target.client())));
            target.signOn()
                    .ifPresentOrElse(
                            way -> offer(way, target), () -> getContent().add(form(target)));
        } else {
            getContent()
                    .show(
                            new H1(getTranslation("link.password.title")),
                            new Paragraph(getTranslation("link.password.text")),
                            form(target));
        }
    }

    private void offer(SignOnWay way, ContactLinkTarget target) {
        SignOnOffer offer = new SignOnOffer(getTranslation("portalSignIn.sso.accept", target.client()), way.address());
        if (way.only()) {
            getContent().add(offer);
        } else {
            getContent().add(offer.or(getTranslation("portalSignIn.sso.or")), form(target));
        }
    }

    private Component form(ContactLinkTarget target) {
        TextField userName = new TextField(getTranslation("account.userName"));
        userName.setValue(target.userName());
        userName.setReadOnly(true);
        // Tells password managers what the password is for.
        userName.getElement().setAttribute("autocomplete", "username");
        var password = new NewPasswordField(PasswordProblem.MIN_LENGTH, PasswordProblem.MAX_LENGTH);
        Button save = Buttons.primary("link.submit", click -> save(password));
        save.addClickShortcut(Key.ENTER);
        Div form = new Div(userName, password, save);
        form.addClassName("entrance-form");
        if (target.first()) {
            form.add(Buttons.of("portalSignIn.accept.passkey", click -> makePasskey(password)));
        }
        password.focus();
        return form;
    }

    private void save(NewPasswordField password) {
        follow(links.setPassword(secret, password.getValue()), password);
    }

    private void makePasskey(NewPasswordField password) {
        passkeys.offer(secret)
                .ifPresentOrElse(
                        offer -> NewPasskey.make(
                                this, offer, made -> follow(passkeys.accept(secret, offer, made), password)),
                        this::showNotValid);
    }

    private void follow(ContactLinkOutcome outcome, NewPasswordField password) {
        switch (outcome) {
            case ContactLinkOutcome.Done done ->
                getUI().ifPresent(ui -> ui.navigate(PortalLoginView.class, QueryParameters.fromString("ready")));
            case ContactLinkOutcome.Refused refused ->
                password.refuse(refused.problem().messageKey());
            case ContactLinkOutcome.NoPasskey none -> Notices.failure(this, "passkey.notMade");
            case ContactLinkOutcome.NotValid notValid -> showNotValid();
        }
    }

    private void showNotValid() {
        getContent()
                .show(
                        new H1(getTranslation("link.notValid.title")),
                        new Paragraph(getTranslation("portalSignIn.notValid.text")),
                        Buttons.primary(
                                "link.toSignIn", click -> getUI().ifPresent(ui -> ui.navigate(PortalLoginView.class))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title");
    }
}
