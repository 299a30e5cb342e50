package org.clientele.client;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.clientele.security.CurrentActor;
import org.clientele.shared.ArchiveParticipant;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.Stamp;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings clients back from the archive, and destroys them when their time there is over. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ClientArchive implements ArchiveParticipant {

    private final ClientRepository clients;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClientArchive(ClientRepository clients, CurrentActor actor, ApplicationEventPublisher events, Clock clock) {
        this.clients = clients;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public RecordType type() {
        return RecordType.CLIENT;
    }

    @Override
    public void restore(UUID id) {
        Client client = require(id);
        client.archive(false, new Stamp(actor.require().name(), clock.instant()));
        events.publishEvent(new ClientRestored(client.id()));
        events.publishEvent(
                new RecordChanged(new RecordRef(RecordType.CLIENT, id), id, RecordChanged.Act.RESTORED, List.of()));
    }

    @Override
    public void purge(UUID id) {
        Client client = require(id);
        events.publishEvent(new ClientPurged(client.id()));
        clients.releaseChildren(client.id());
        clients.delete(client);
    }

    private Client require(UUID id) {
        return clients.findForUpdate(new ClientId(id))
                .orElseThrow(() -> new IllegalStateException("No such client: " + id));
    }
}
