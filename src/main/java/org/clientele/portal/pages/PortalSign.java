package org.clientele.portal.pages;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import org.clientele.portal.PortalBrand;

/** Whose portal it is; leads home. */
final class PortalSign extends Composite<Anchor> {

    PortalSign(PortalBrand brand) {
        getContent().setHref(PortalNavigation.HOME);
        getContent().getElement().setAttribute("router-link", true);
        getContent().addClassName("portal-sign");
        getContent()
                .add(
                        new Image(brand.logo().isEmpty() ? "icons/clientele.svg" : brand.logoUrl(), ""),
                        new Span(brand.name().isEmpty() ? getTranslation("shell.brand") : brand.name()));
        PortalColor.show(this, brand.color());
    }
}
