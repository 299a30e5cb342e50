package org.clientele.location.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.clientele.location.LocationDetails;
import org.clientele.location.LocationId;
import org.clientele.location.LocationView;
import org.clientele.location.Locations;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.contactdata.PhoneNumber;
import org.clientele.shared.ui.FactList;
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
                .<Component>map(LocationOverviewSection::facts)
                .orElseGet(Div::new);
    }

    private static Component facts(LocationDetails details) {
        Div cards = new Div();
        cards.addClassName("cards");
        Span directions = new Span(details.directions());
        directions.addClassName("paragraphs");
        cards.add(
                new FactList("location.place")
                        .fact("location.address", details.address().inOneLine(cards.getLocale()))
                        .fact("location.phone", phone(details.phone())),
                new FactList("location.arrival")
                        .fact("location.askFor", details.askFor())
                        .fact("location.directions", directions));
        return cards;
    }

    private static Component phone(String phone) {
        if (phone.isEmpty()) {
            return new Span();
        }
        PhoneNumber number = new PhoneNumber(phone);
        return new Anchor(number.telLink(), number.formatted(FieldCheck.HOME_REGION));
    }
}
