package org.clientele.notification.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;
import org.clientele.security.CurrentActor;
import org.springframework.stereotype.Component;

/**
 * Keeps a line open to the pages of those who are signed in, by which they hear of what others do. What the pages
 * themselves ask for goes by plain requests, as ever, so that each is checked and counts as activity, and what comes
 * by the line does not. Where web sockets are blocked, long polling takes their place.
 */
@Component
class LivePages implements VaadinServiceInitListener {

    private final CurrentActor actor;

    LivePages(CurrentActor actor) {
        this.actor = actor;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            if (actor.staff().isPresent() || actor.contact().isPresent()) {
                var push = init.getUI().getPushConfiguration();
                push.setTransport(Transport.WEBSOCKET_XHR);
                push.setFallbackTransport(Transport.LONG_POLLING);
                push.setPushMode(PushMode.AUTOMATIC);
            }
        });
    }
}
