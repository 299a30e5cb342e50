package org.clientele.client;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.clientele.access.LookPast;
import org.clientele.client.ClientFacts.Owner;
import org.clientele.record.RecordRegistry;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayRead;
import org.clientele.security.Permission.MayWork;
import org.clientele.shared.Change;
import org.clientele.shared.ImpactContributor;
import org.clientele.shared.ImpactContributor.Impact;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.Stamp;
import org.clientele.shared.Uuid7;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the clients: one of them at a time. Lists and searches are {@link ClientList}'s. */
@Service
@MayRead
public class Clients {

    private final ClientRepository clients;
    private final ClientFactsLookup lookup;
    private final OwnerKeeper owners;
    private final RecordRegistry registry;
    private final List<ImpactContributor> impacts;
    private final LookPast lookPast;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Clients(
            ClientRepository clients,
            ClientFactsLookup lookup,
            OwnerKeeper owners,
            RecordRegistry registry,
            List<ImpactContributor> impacts,
            LookPast lookPast,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.clients = clients;
        this.lookup = lookup;
        this.owners = owners;
        this.registry = registry;
        this.impacts = impacts;
        this.lookPast = lookPast;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** Everything about one client; archived ones too, which the page then says. */
    @Transactional(readOnly = true)
    public Optional<ClientView> find(ClientId id) {
        return clients.findWithLabels(id).map(this::view);
    }

    /** Name and state of one client, for links. */
    @Transactional(readOnly = true)
    public Optional<ClientRef> ref(ClientId id) {
        return clients.findRef(id);
    }

    /** Keeps a new client. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome create(ClientDetails typed) {
        return create(typed, created -> {});
    }

    /**
     * Keeps a new client, and does something with it in the same transaction.
     *
     * @param afterwards whatever it throws takes the client back as well; done again if the transaction is
     */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome create(ClientDetails typed, Consumer<ClientId> afterwards) {
        ClientCheck check = ClientCheck.of(typed);
        if (!check.isClean()) {
            return new SaveOutcome.Invalid(check.errors());
        }
        var found = lookup.find(check.clean(), null);
        if (found.facts().isEmpty()) {
            return new SaveOutcome.Invalid(found.errors());
        }
        ClientId id = new ClientId(Uuid7.next());
        Client client = new Client(id, found.facts().get(), stamp());
        registry.enter(ref(client), id.value(), client.name());
        clients.save(client);
        clients.flush();
        publish(client, Act.CREATED, Change.between(null, client.toSnapshot(this::nameOf)));
        owners.created(client);
        afterwards.accept(id);
        return new SaveOutcome.Saved(id.value(), client.version());
    }

    /** Keeps what was changed, if nobody else saved since the version that the change was made on. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome save(ClientId id, long version, ClientDetails typed) {
        return save(id, version, typed, () -> {});
    }

    /**
     * Keeps what was changed, likewise, and does something with the client in the same transaction.
     *
     * @param afterwards whatever it throws takes the changes back as well; done again if the transaction is
     */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome save(ClientId id, long version, ClientDetails typed, Runnable afterwards) {
        ClientCheck check = ClientCheck.of(typed);
        if (!check.isClean()) {
            return new SaveOutcome.Invalid(check.errors());
        }
        Client client = clients.findForUpdate(id).orElse(null);
        if (client == null || client.isArchived()) {
            return new SaveOutcome.Gone();
        }
        if (client.version() != version) {
            return new SaveOutcome.Conflict(
                    client.changed().by(), client.changed().at());
        }
        var found = lookup.find(check.clean(), client);
        if (found.facts().isEmpty()) {
            return new SaveOutcome.Invalid(found.errors());
        }
        ClientSnapshot before = client.toSnapshot(this::nameOf);
        List<Change> changes = changed(client, found.facts().get(), before);
        if (!changes.isEmpty()) {
            publish(client, Act.CHANGED, changes);
        }
        afterwards.run();
        return new SaveOutcome.Saved(id.value(), client.version());
    }

    /** What deleting the client would take along (docs/features.md N16). */
    @Transactional(readOnly = true)
    public List<Impact> impactOfArchiving(ClientId id) {
        RecordRef ref = new RecordRef(RecordType.CLIENT, id.value());
        return impacts.stream()
                .flatMap(contributor -> contributor.impactOfArchiving(ref).stream())
                .toList();
    }

    /**
     * Deletes a client: it goes into the archive with all that belongs to it.
     *
     * @param typedName has to be the client's exact name
     */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public ArchiveOutcome archive(ClientId id, String typedName) {
        Client client = clients.findForUpdate(id).orElse(null);
        if (client == null || client.isArchived()) {
            return new ArchiveOutcome.Gone();
        }
        if (!client.name().equals(typedName.strip())) {
            return new ArchiveOutcome.NameDiffers();
        }
        client.archive(true, stamp());
        registry.archive(ref(client));
        events.publishEvent(new ClientArchived(id));
        publish(client, Act.ARCHIVED, List.of());
        return new ArchiveOutcome.Archived();
    }

    private List<Change> changed(Client client, ClientFacts facts, ClientSnapshot before) {
        if (client.toDetails().equals(facts.details())) {
            return List.of();
        }
        Owner owner = client.owner().orElse(null);
        client.change(facts, stamp());
        List<Change> changes = Change.between(before, client.toSnapshot(this::nameOf));
        if (!client.name().equals(before.name())) {
            registry.retitle(ref(client), client.name());
        }
        owners.changed(client, owner);
        clients.flush();
        return changes;
    }

    private void publish(Client client, Act act, List<Change> changes) {
        events.publishEvent(new RecordChanged(ref(client), client.id().value(), act, changes));
    }

    private Stamp stamp() {
        return new Stamp(actor.require().name(), clock.instant());
    }

    private static RecordRef ref(Client client) {
        return new RecordRef(RecordType.CLIENT, client.id().value());
    }

    private ClientView view(Client client) {
        ClientRef parent = client.parentId().flatMap(clients::findRef).orElse(null);
        return new ClientView(
                client.id(),
                client.version(),
                client.isArchived(),
                client.toDetails().below(parent == null ? null : parent.id()),
                client.status().toItem(),
                client.industry().map(Industry::toItem).orElse(null),
                parent,
                parent == null && client.parentId().isPresent(),
                client.owner().map(Owner::name).orElse(""),
                client.contactCount(),
                client.created().at(),
                client.created().by(),
                client.changed().at(),
                client.changed().by());
    }

    /** What the history keeps of a client that the one who acts does not see is only read by those who do. */
    private String nameOf(ClientId id) {
        return lookPast.withoutAnswer(() -> clients.findRef(id))
                .map(ClientRef::name)
                .orElse("");
    }
}
