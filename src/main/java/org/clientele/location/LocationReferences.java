package org.clientele.location;

import java.util.Optional;
import org.clientele.client.ClientId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How whoever is placed at a location gets hold of it, inside a transaction of its own service. It asks for no
 * permission: the service has done that.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LocationReferences {

    private final LocationRepository locations;

    LocationReferences(LocationRepository locations) {
        this.locations = locations;
    }

    /** The location to point at; empty if it is archived, belongs to another client, or was never there. */
    public Optional<Location> find(LocationId id, ClientId client) {
        return locations
                .findById(id)
                .filter(location -> !location.isArchived())
                .filter(location -> location.clientId().equals(client));
    }
}
