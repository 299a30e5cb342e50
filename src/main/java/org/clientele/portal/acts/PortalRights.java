package org.clientele.portal.acts;

import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.ContactsOnly;
import org.clientele.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the contact may do who acts: read anew each time, so that a changed profile holds at once (docs/adr/0034). */
@Service
@ContactsOnly
public class PortalRights {

    private final RightsQueries queries;
    private final CurrentActor actor;

    PortalRights(RightsQueries queries, CurrentActor actor) {
        this.queries = queries;
        this.actor = actor;
    }

    /** Nothing, if the account is not active any more. */
    @Transactional(readOnly = true)
    public ContactRights mine() {
        return switch (actor.require()) {
            case Actor.PortalActor contact -> queries.of(contact.contactId()).orElse(ContactRights.NONE);
            case Actor.Viewing viewing -> queries.of(viewing.contactId()).orElse(ContactRights.NONE);
            case Actor.StaffActor staff -> ContactRights.NONE;
            case Actor.ForContact decided -> ContactRights.NONE;
            case Actor.SystemActor system -> ContactRights.NONE;
        };
    }
}
