package org.clientele.portal.pages;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import org.clientele.shared.ui.Icons;

/** Above a page: where one came from. */
final class WayBack extends Composite<Nav> {

    WayBack(String url, String text) {
        Anchor link = PortalNavigation.link(url, text);
        link.addComponentAsFirst(Icons.of("vaadin:arrow-left"));
        getContent().addClassName("portal-back");
        getContent().getElement().setAttribute("aria-label", getTranslation("portalpages.back"));
        getContent().add(link);
    }
}
