package org.clientele.client;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How what belongs to a client gets hold of it, inside a transaction of its own service. It asks for no permission:
 * the service has done that.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ClientReferences {

    private final ClientRepository clients;

    ClientReferences(ClientRepository clients) {
        this.clients = clients;
    }

    /** The client to point at; it must not be archived, or nothing could be added to it. */
    public Client require(ClientId id) {
        return clients.findById(id)
                .filter(client -> !client.isArchived())
                .orElseThrow(() -> new IllegalStateException("No such client: " + id.value()));
    }

    /** Keeps the number of contacts that the list shows and sorts by. */
    public void contactsChanged(ClientId id, int delta) {
        if (clients.addToContactCount(id, delta) != 1) {
            throw new IllegalStateException("No such client: " + id.value());
        }
    }
}
