package org.clientele.notification.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import org.clientele.notification.Inbox;
import org.clientele.notification.InboxWatch;
import org.clientele.security.CurrentActor;
import org.clientele.shared.ui.NavbarPart;

/** Puts the bell above every page. */
@org.springframework.stereotype.Component
class BellPart implements NavbarPart {

    private final Inbox inbox;
    private final InboxWatch watch;
    private final CurrentActor actor;
    private final Clock clock;

    BellPart(Inbox inbox, InboxWatch watch, CurrentActor actor, Clock clock) {
        this.inbox = inbox;
        this.watch = watch;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Component create() {
        return new NotificationBell(inbox, watch, actor, clock);
    }
}
