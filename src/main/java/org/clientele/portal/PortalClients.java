package org.clientele.portal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.clientele.client.ClientId;
import org.clientele.client.ClientRef;
import org.clientele.client.Clients;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayRead;
import org.clientele.security.Permission.MayWork;
import org.clientele.shared.Change;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.Stamp;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What holds in the portal for a whole client: "hide candidates' contact data" (docs/features.md S2.10 to S2.12). */
@Service
@MayRead
public class PortalClients {

    private final PortalClientRepository portalClients;
    private final Clients clients;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PortalClients(
            PortalClientRepository portalClients,
            Clients clients,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.portalClients = portalClients;
        this.clients = clients;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** What was decided for the client; as long as nothing was, its roles decide. */
    @Transactional(readOnly = true)
    public PortalClientView of(ClientId client) {
        return portalClients
                .findById(client)
                .map(PortalClient::toView)
                .orElse(new PortalClientView(0, false, PortalBrand.USUAL));
    }

    /** Closes the contact data of all candidates to all contacts of the client, or leaves that to their roles. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome hideContactData(boolean hide, ClientId client, long version) {
        return change(client, version, (portal, stamp) -> portal.hideContactData(hide, stamp));
    }

    /** @param brand checked already */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome look(PortalBrand brand, ClientId client, long version) {
        return change(client, version, (portal, stamp) -> portal.look(brand, stamp));
    }

    private SaveOutcome change(ClientId client, long version, BiConsumer<PortalClient, Stamp> verb) {
        Optional<ClientRef> ref = clients.ref(client).filter(known -> !known.archived());
        if (ref.isEmpty()) {
            return new SaveOutcome.Gone();
        }
        PortalClient portal = portalClients.findForUpdate(client).orElse(null);
        if (portal == null && version > 0) {
            return new SaveOutcome.Gone();
        }
        if (portal == null) {
            portal = new PortalClient(client);
        } else if (portal.version() != version) {
            return new SaveOutcome.Conflict(
                    portal.changed().by(), portal.changed().at());
        }
        PortalClient.Snapshot before = portal.snapshot();
        verb.accept(portal, new Stamp(actor.require().name(), clock.instant()));
        PortalClient kept = portalClients.save(portal);
        portalClients.flush();
        List<Change> changes = Change.between(before, kept.snapshot());
        if (!changes.isEmpty()) {
            events.publishEvent(new RecordChanged(
                    new RecordRef(RecordType.CLIENT, client.value()), client.value(), Act.CHANGED, changes));
        }
        return new SaveOutcome.Saved(client.value(), kept.version());
    }
}
