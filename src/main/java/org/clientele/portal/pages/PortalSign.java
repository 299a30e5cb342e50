package org.clientele.portal.pages;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** Whose portal it is; leads home. */
final class PortalSign extends Composite<Anchor> {

    PortalSign() {
        getContent().setHref(PortalNavigation.HOME);
        getContent().getElement().setAttribute("router-link", true);
        getContent().addClassName("portal-sign");
        getContent().add(new Image("icons/clientele.svg", ""), new Span(getTranslation("shell.brand")));
    }
}
