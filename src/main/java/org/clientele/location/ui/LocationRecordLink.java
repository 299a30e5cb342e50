package org.clientele.location.ui;

import org.clientele.location.LocationId;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordLink;
import org.springframework.stereotype.Component;

/** Where locations are opened. */
@Component
class LocationRecordLink extends RecordLink {

    LocationRecordLink() {
        super(RecordType.LOCATION, "vaadin:map-marker", id -> LocationNavigation.url(new LocationId(id)));
    }
}
