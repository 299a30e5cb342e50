package org.clientele.location;

import java.time.Clock;
import java.util.List;
import org.clientele.client.ClientId;
import org.clientele.record.RecordRegistry;
import org.clientele.security.CurrentActor;
import org.clientele.shared.Change;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.Stamp;
import org.clientele.shared.Uuid7;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What entering and changing a location takes beside the location itself, inside the transaction of a service. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LocationWriter {

    private final LocationRepository locations;
    private final RecordRegistry registry;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LocationWriter(
            LocationRepository locations,
            RecordRegistry registry,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.locations = locations;
        this.registry = registry;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Enters a new location.
     *
     * @param regon by which the register of companies knows the place, or empty
     * @param clean as {@link LocationCheck} leaves them
     */
    Location enter(ClientId client, String regon, LocationDetails clean) {
        LocationId id = new LocationId(Uuid7.next());
        Location location = new Location(id, client, regon, clean, stamp());
        if (location.isHeadquarters()) {
            clearHeadquarters(client);
        }
        registry.enter(id.toRecordRef(), client.value(), location.name());
        locations.save(location);
        locations.flush();
        publish(location, Act.CREATED, Change.between(null, location.toSnapshot()));
        return location;
    }

    /** Written at once: the database takes no two headquarters, not even for a moment. */
    void clearHeadquarters(ClientId client) {
        locations.findHeadquartersForUpdate(client).ifPresent(former -> {
            LocationSnapshot before = former.toSnapshot();
            former.cedeHeadquarters(stamp());
            locations.flush();
            publish(former, Act.CHANGED, Change.between(before, former.toSnapshot()));
        });
    }

    void publish(Location location, Act act, List<Change> changes) {
        events.publishEvent(new RecordChanged(
                location.id().toRecordRef(), location.clientId().value(), act, changes));
    }

    Stamp stamp() {
        return new Stamp(actor.require().name(), clock.instant());
    }
}
