package org.clientele.portal.pages;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.clientele.security.Permission;

/** All addresses of the portal that are none. */
@Route(PortalNavigation.HOME + "/:rest*")
@RolesAllowed(Permission.PORTAL)
public class PortalUnknownView extends Composite<Div> implements BeforeEnterObserver {

    PortalUnknownView() {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        throw new PortalNotFound();
    }
}
