package org.clientele.location;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.clientele.security.CurrentActor;
import org.clientele.shared.ArchiveParticipant;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordType;
import org.clientele.shared.Stamp;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings locations back from the archive, and destroys them when their time there is over. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LocationArchive implements ArchiveParticipant {

    private final LocationRepository locations;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LocationArchive(LocationRepository locations, CurrentActor actor, ApplicationEventPublisher events, Clock clock) {
        this.locations = locations;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public RecordType type() {
        return RecordType.LOCATION;
    }

    /** If another location has become the headquarters meanwhile, that one stays it. */
    @Override
    public void restore(UUID id) {
        Location location = require(id);
        Stamp stamp = new Stamp(actor.require().name(), clock.instant());
        if (locations.findHeadquartersForUpdate(location.clientId()).isPresent()) {
            location.cedeHeadquarters(stamp);
        }
        location.restore(stamp);
        locations.flush();
        events.publishEvent(new LocationRestored(location.id(), location.clientId()));
        events.publishEvent(new RecordChanged(
                location.id().toRecordRef(), location.clientId().value(), RecordChanged.Act.RESTORED, List.of()));
    }

    @Override
    public void purge(UUID id) {
        locations.delete(require(id));
    }

    private Location require(UUID id) {
        return locations
                .findForUpdate(new LocationId(id))
                .orElseThrow(() -> new IllegalStateException("No such location: " + id));
    }
}
