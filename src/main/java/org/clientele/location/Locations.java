package org.clientele.location;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clientele.client.ClientId;
import org.clientele.client.Clients;
import org.clientele.record.RecordRegistry;
import org.clientele.security.Permission.MayRead;
import org.clientele.security.Permission.MayWork;
import org.clientele.shared.Change;
import org.clientele.shared.ImpactContributor.Impact;
import org.clientele.shared.Impacts;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the places of the clients (docs/features.md S3.4 to S3.6, S3.18). */
@Service
@MayRead
public class Locations {

    private final LocationRepository locations;
    private final Clients clients;
    private final RecordRegistry registry;
    private final Impacts impacts;
    private final LocationWriter writer;
    private final ApplicationEventPublisher events;

    Locations(
            LocationRepository locations,
            Clients clients,
            RecordRegistry registry,
            Impacts impacts,
            LocationWriter writer,
            ApplicationEventPublisher events) {
        this.locations = locations;
        this.clients = clients;
        this.registry = registry;
        this.impacts = impacts;
        this.writer = writer;
        this.events = events;
    }

    /** The client's locations: its headquarters first, then by name. */
    @Transactional(readOnly = true)
    public List<LocationView> of(ClientId client) {
        return locations.findOfClient(client).stream().map(Location::toView).toList();
    }

    /** One location; archived ones too. */
    @Transactional(readOnly = true)
    public Optional<LocationView> find(LocationId id) {
        return locations.findById(id).map(Location::toView);
    }

    /** Keeps a new location of the client (S3.18). */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome add(ClientId client, LocationDetails typed) {
        LocationCheck check = LocationCheck.of(typed);
        if (!check.isClean()) {
            return new SaveOutcome.Invalid(check.errors());
        }
        if (clients.ref(client).filter(known -> !known.archived()).isEmpty()) {
            return new SaveOutcome.Gone();
        }
        Location location = writer.enter(client, "", check.clean());
        return new SaveOutcome.Saved(location.id().value(), location.version());
    }

    /** Keeps what was changed (S3.5), if nobody else saved since the version that the change was made on. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome change(LocationId id, long version, LocationDetails typed) {
        LocationCheck check = LocationCheck.of(typed);
        if (!check.isClean()) {
            return new SaveOutcome.Invalid(check.errors());
        }
        return SaveOutcome.ifUnchanged(lock(id), version, location -> change(location, check.clean()));
    }

    private SaveOutcome change(Location location, LocationDetails wanted) {
        UUID id = location.id().value();
        if (wanted.equals(location.toView().details())) {
            return new SaveOutcome.Saved(id, location.version());
        }
        if (wanted.headquarters() && !location.isHeadquarters()) {
            writer.clearHeadquarters(location.clientId());
        }
        LocationSnapshot before = location.toSnapshot();
        location.change(wanted, writer.stamp());
        registry.retitle(location.id().toRecordRef(), location.name());
        locations.flush();
        writer.publish(location, Act.CHANGED, Change.between(before, location.toSnapshot()));
        return new SaveOutcome.Saved(id, location.version());
    }

    /** What deleting the location would take along (N16). */
    @Transactional(readOnly = true)
    public List<Impact> impactOfArchiving(LocationId id) {
        return impacts.ofArchiving(id.toRecordRef());
    }

    /** Deletes the location: it goes into the archive, and its contacts stay, without a location (S3.6). */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome archive(LocationId id) {
        Location location = lock(id).orElse(null);
        if (location == null) {
            return new SaveOutcome.Gone();
        }
        location.archive(writer.stamp());
        registry.archive(id.toRecordRef());
        locations.flush();
        events.publishEvent(new LocationArchived(id, location.clientId()));
        writer.publish(location, Act.ARCHIVED, List.of());
        return new SaveOutcome.Saved(id.value(), location.version());
    }

    private Optional<Location> lock(LocationId id) {
        return locations.findForUpdate(id).filter(location -> !location.isArchived());
    }
}
