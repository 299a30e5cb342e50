package org.clientele.portal.pages;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.RolesAllowed;
import org.clientele.security.Permission;
import org.clientele.shared.ui.SkipLink;
import org.jspecify.annotations.Nullable;

/** Around every page of the portal. Its role closes every route of the portal to the staff. */
@Layout("/portal")
@RolesAllowed(Permission.PORTAL)
@StyleSheet("portal.css")
public class PortalLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {

    private final Main page = new Main();
    private final PortalMenu menu;

    PortalLayout(PortalParts parts) {
        menu = parts.menu();
        page.addClassName("portal-page");
        page.getElement().setAttribute("tabindex", "-1");
        Header bar = new Header(parts.sign(), menu, parts.bell());
        bar.addClassName("portal-bar");
        getContent().addClassName("portal");
        getContent().add(new SkipLink(page), bar, page, parts.foot());
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        page.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement content) {
        page.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        menu.show(event.getLocation().getPath());
    }
}
