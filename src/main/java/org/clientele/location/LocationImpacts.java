package org.clientele.location;

import java.util.List;
import org.clientele.client.ClientId;
import org.clientele.shared.ImpactContributor;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.springframework.stereotype.Component;

/** A client's locations go where the client goes. */
@Component
class LocationImpacts implements ImpactContributor {

    private final LocationRepository locations;

    LocationImpacts(LocationRepository locations) {
        this.locations = locations;
    }

    @Override
    public List<Impact> impactOfArchiving(RecordRef record) {
        if (record.type() != RecordType.CLIENT) {
            return List.of();
        }
        long number = locations.countOfClient(new ClientId(record.id()));
        return number == 0 ? List.of() : List.of(new Impact("location.impact.ofClient", number));
    }
}
