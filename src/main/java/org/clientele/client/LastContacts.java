package org.clientele.client;

import org.clientele.shared.LastContactChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps when somebody last talked with a client's people. It changes nothing that anybody typed, so it is no reason for a
 * conflict, and no version of the client.
 */
@Component
class LastContacts {

    private final ClientRepository clients;

    LastContacts(ClientRepository clients) {
        this.clients = clients;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(LastContactChanged event) {
        clients.changeLastContact(new ClientId(event.clientId()), event.at());
    }
}
