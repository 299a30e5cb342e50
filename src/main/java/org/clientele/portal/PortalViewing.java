package org.clientele.portal;

import java.util.Optional;
import java.util.function.Supplier;
import org.clientele.contact.ContactId;
import org.clientele.contact.Contacts;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayWork;
import org.clientele.security.SecurityEventKind;
import org.clientele.security.SecurityRecorder;
import org.clientele.security.SecuritySubject;
import org.clientele.shared.Actor;
import org.clientele.shared.RetriedOnCollision;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * "View as this contact" (docs/features.md N3, docs/adr/0044): what the contact sees, without changing anything. Each look
 * stands in the security log.
 */
@Service
@MayWork
public class PortalViewing {

    private final PortalAccountRepository accounts;
    private final Contacts contacts;
    private final SecurityRecorder recorder;
    private final CurrentActor actor;

    PortalViewing(PortalAccountRepository accounts, Contacts contacts, SecurityRecorder recorder, CurrentActor actor) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.recorder = recorder;
        this.actor = actor;
    }

    /**
     * Looks as the contact.
     *
     * @param looking reads what the services for contacts tell; what would change something is refused to it
     * @return empty if there is no such contact for who asks, or it has no account
     */
    @Transactional
    @RetriedOnCollision
    public <T> Optional<T> look(ContactId contact, Supplier<T> looking) {
        return contacts.find(contact)
                .filter(known -> accounts.findByContact(known.id()).isPresent())
                .map(known -> {
                    String name = known.details().fullName();
                    recorder.record(
                            SecurityEventKind.PORTAL_VIEWED,
                            new SecuritySubject(
                                    contact.value(), name, known.client().name()));
                    return actor.viewing(
                            new Actor.Viewing(contact.value(), actor.require().name()), looking);
                });
    }
}
