package org.clientele.portal;

import java.time.Clock;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.clientele.security.CurrentActor;
import org.clientele.shared.RecordMoved;
import org.clientele.shared.RecordType;
import org.clientele.shared.Stamp;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happens to accounts for the portal when something happens to their contact, in the same transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PortalFollower {

    private final PortalAccountRepository accounts;
    private final CurrentActor actor;
    private final Clock clock;

    PortalFollower(PortalAccountRepository accounts, CurrentActor actor, Clock clock) {
        this.accounts = accounts;
        this.actor = actor;
        this.clock = clock;
    }

    /** At another client the contact starts anew: its account waits there, deactivated. */
    @EventListener
    void on(RecordMoved event) {
        if (event.record().type() == RecordType.CONTACT) {
            accounts.findByContact(new ContactId(event.record().id()))
                    .ifPresent(account -> account.moveTo(
                            new ClientId(event.to()), new Stamp(actor.require().name(), clock.instant())));
        }
    }
}
