package org.clientele.portal.signin.ui;

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
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.function.Consumer;
import org.clientele.portal.pages.PortalEntranceLook;
import org.clientele.portal.signin.LinksByMail;
import org.clientele.portal.signin.SignOnWay;
import org.clientele.portal.signin.SignOnWays;
import org.clientele.shared.contactdata.EmailAddress;
import org.clientele.shared.ui.Buttons;
import org.clientele.shared.ui.EntrancePage;
import org.clientele.shared.ui.SignOnOffer;

/** Where contacts have a link mailed that lets them in or sets another password. */
@Route(value = "portal/forgotten", autoLayout = false)
@AnonymousAllowed
@StyleSheet("portal.css")
public class LinkByMailView extends Composite<EntrancePage> implements LocaleChangeObserver, HasDynamicTitle {

    private final LinksByMail links;
    private final SignOnWays ways;
    private String asked = "";

    LinkByMailView(LinksByMail links, SignOnWays ways, PortalEntranceLook look) {
        this.links = links;
        this.ways = ways;
        look.dress(getContent());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show();
    }

    private void show() {
        if (asked.isEmpty()) {
            getContent()
                    .show(
                            new H1(getPageTitle()),
                            new Paragraph(getTranslation("portalSignIn.ask.text")),
                            form(),
                            toSignIn());
        } else {
            getContent()
                    .show(
                            new H1(getTranslation("portalSignIn.sent.title")),
                            new Paragraph(getTranslation("portalSignIn.sent.text", asked)),
                            toSignIn());
        }
    }

    private Div form() {
        TextField name = new TextField(getTranslation("portalSignIn.name"));
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(EmailAddress.MAX_LENGTH);
        name.getElement().setAttribute("autocomplete", "username");
        name.addValueChangeListener(event -> name.setInvalid(false));
        name.focus();
        Button enter = Buttons.primary("portalSignIn.ask.signIn", click -> ask(name, links::toSignIn));
        enter.addClickShortcut(Key.ENTER);
        Div form = new Div(name, enter, Buttons.of("portalSignIn.ask.reset", click -> ask(name, links::toReset)));
        form.addClassName("entrance-form");
        return form;
    }

    private void ask(TextField name, Consumer<String> wish) {
        if (name.getValue().isBlank()) {
            name.setErrorMessage(getTranslation("error.required"));
            name.setInvalid(true);
            name.focus();
        } else {
            asked = name.getValue().strip();
            ways.of(asked).filter(SignOnWay::only).ifPresentOrElse(this::sendOn, () -> {
                wish.accept(asked);
                show();
            });
        }
    }

    /** No link would let anybody of that company in. */
    private void sendOn(SignOnWay way) {
        getContent()
                .show(
                        new H1(getPageTitle()),
                        new Paragraph(getTranslation("portalSignIn.sso-only")),
                        new SignOnOffer(getTranslation("portalSignIn.sso.go"), way.address()),
                        toSignIn());
    }

    private RouterLink toSignIn() {
        return new RouterLink(getTranslation("portalSignIn.back"), PortalLoginView.class);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("portalSignIn.ask.title");
    }
}
