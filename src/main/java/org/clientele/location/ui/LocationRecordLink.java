package org.clientele.location.ui;

import java.util.UUID;
import org.clientele.location.LocationId;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordLink;
import org.springframework.stereotype.Component;

/** Where locations are opened. */
@Component
class LocationRecordLink implements RecordLink {

    @Override
    public RecordType type() {
        return RecordType.LOCATION;
    }

    @Override
    public String url(UUID id) {
        return LocationNavigation.url(new LocationId(id));
    }

    @Override
    public String icon() {
        return "vaadin:map-marker";
    }
}
