package org.clientele.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;

/** Signs in with a demo account by one click: fills the form in and sends it, as a visitor would. */
public final class DemoSignInButton extends Composite<Button> {

    /** @param what the person may do, in the language of now */
    DemoSignInButton(String userName, String what, Runnable signIn) {
        Span role = new Span(what);
        role.addClassName("secondary");
        getContent().setText(userName);
        getContent().setSuffixComponent(role);
        getContent().addThemeVariants(ButtonVariant.SMALL);
        getContent().addClickListener(click -> signIn.run());
    }
}
