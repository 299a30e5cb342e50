package org.clientele.location.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.clientele.location.LocationDetails;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.contactdata.PhoneNumber;
import org.clientele.shared.ui.FactList;

/** All data of a location, in cards. */
final class LocationOverview extends Composite<Div> {

    LocationOverview(LocationDetails details) {
        Span directions = new Span(details.directions());
        directions.addClassName("paragraphs");
        getContent().addClassName("cards");
        getContent()
                .add(
                        new FactList("location.place")
                                .fact("location.address", details.address().inOneLine(getLocale()))
                                .fact("location.phone", phone(details.phone())),
                        new FactList("location.arrival")
                                .fact("location.askFor", details.askFor())
                                .fact("location.directions", directions));
    }

    private static Component phone(String phone) {
        if (phone.isEmpty()) {
            return new Span();
        }
        PhoneNumber number = new PhoneNumber(phone);
        return new Anchor(number.telLink(), number.formatted(FieldCheck.HOME_REGION));
    }
}
