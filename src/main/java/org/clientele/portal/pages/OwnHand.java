package org.clientele.portal.pages;

import org.clientele.portal.acts.ContactRights;
import org.clientele.portal.acts.PortalRights;
import org.clientele.security.CurrentActor;
import org.springframework.stereotype.Component;

/**
 * The one place where pages ask what whoever reads them may do. Contacts who have signed in may do what their profile lets
 * them; whoever only looks as a contact reads the same pages, on which the mirror switches off what acts.
 */
@Component
class OwnHand {

    private final PortalRights rights;
    private final CurrentActor actor;

    OwnHand(PortalRights rights, CurrentActor actor) {
        this.rights = rights;
        this.actor = actor;
    }

    /** Whether it is the contact itself. */
    boolean isOwn() {
        return actor.contact().isPresent();
    }

    /** Those of the contact, also for whoever only looks as it. */
    ContactRights rights() {
        return rights.mine();
    }
}
