package org.clientele.portal.signin.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.clientele.portal.PortalSwitch;
import org.springframework.stereotype.Component;

/** As long as the portal is off, none of its pages is there, from wherever one comes. */
@Component
class PortalGate implements VaadinServiceInitListener {

    private static final String PORTAL = "portal";

    private final PortalSwitch portal;

    PortalGate(PortalSwitch portal) {
        this.portal = portal;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::check));
    }

    private void check(BeforeEnterEvent event) {
        if (event.getLocation().getFirstSegment().equals(PORTAL) && !portal.isOn()) {
            event.rerouteToError(NotFoundException.class);
        }
    }
}
