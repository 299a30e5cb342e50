package org.clientele.location.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.clientele.location.LocationId;
import org.clientele.location.LocationView;
import org.clientele.location.Locations;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordSection;

/** The tab with all data of a location. */
@org.springframework.stereotype.Component
class LocationOverviewSection implements RecordSection {

    private final Locations locations;

    LocationOverviewSection(Locations locations) {
        this.locations = locations;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type == RecordType.LOCATION;
    }

    @Override
    public String id() {
        return "overview";
    }

    @Override
    public String titleKey() {
        return "location.overview";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component create(RecordRef record) {
        return locations
                .find(new LocationId(record.id()))
                .map(LocationView::details)
                .<Component>map(LocationOverview::new)
                .orElseGet(Div::new);
    }
}
