package org.clientele.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clientele.location.LocationView;
import org.clientele.location.Locations;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The place that a document is about, and all places of the client. */
@Component
@Order(20)
class LocationVariables implements VariableSource {

    private static final String LOCATION = "location";
    private static final String LOCATIONS = "locations";

    private final Locations locations;
    private final Fields<LocationView> fields;

    LocationVariables(Locations locations, DocumentFormat format) {
        this.locations = locations;
        this.fields = new Fields<LocationView>(format)
                .text("name", "Zakład Północ", location -> location.details().name())
                .part("address", location -> location.details().address(), Addresses.fields(format))
                .phone("phone", "+48585550124", location -> location.details().phone())
                .text(
                        "askFor",
                        "Pani Zofia, portiernia",
                        location -> location.details().askFor())
                .flag("headquarters", location -> location.details().headquarters());
    }

    @Override
    public List<Variable> variables() {
        return Stream.concat(fields.in(LOCATION).stream(), Stream.of(fields.rows(LOCATIONS)))
                .toList();
    }

    @Override
    public Map<String, Object> values(DocumentSubject subject) {
        List<LocationView> all = locations.of(subject.client());
        LocationView chosen = Optional.ofNullable(subject.location())
                .flatMap(id -> all.stream()
                        .filter(location -> location.id().equals(id))
                        .findFirst())
                .orElse(null);
        return Map.of(
                LOCATION, fields.values(chosen, subject.language()),
                LOCATIONS, fields.values(all, subject.language()));
    }
}
