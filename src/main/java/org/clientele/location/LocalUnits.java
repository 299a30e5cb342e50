package org.clientele.location;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clientele.client.ClientId;
import org.clientele.client.CompanyDetails;
import org.clientele.client.CompanyTakenOver;
import org.clientele.register.LocalUnit;
import org.clientele.shared.PostalAddress;
import org.clientele.shared.text.Folding;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes locations of the local units that were chosen from the register, each of them only once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LocalUnits {

    private final LocationRepository locations;
    private final LocationWriter writer;

    LocalUnits(LocationRepository locations, LocationWriter writer) {
        this.locations = locations;
        this.writer = writer;
    }

    @EventListener
    void takenOver(CompanyTakenOver event) {
        event.asLocations()
                .forEach(unit -> enter(event.client(), unit, event.company().name()));
    }

    private void enter(ClientId client, LocalUnit unit, String companyName) {
        LocationDetails details = LocationCheck.of(details(unit, companyName)).clean();
        List<Location> present = locations.findOfClient(client);
        if (present.stream().noneMatch(location -> location.isSameAs(unit.regon(), details))) {
            writer.enter(client, unit.regon(), details);
        }
    }

    /** A unit that is called like its company is called by its place. */
    private static LocationDetails details(LocalUnit unit, String companyName) {
        PostalAddress address = CompanyDetails.address(unit.address());
        String name = Folding.fold(unit.name()).equals(Folding.fold(companyName)) ? "" : unit.name();
        String place = Stream.of(address.city(), address.street(), unit.regon())
                .filter(part -> !part.isEmpty())
                .limit(2)
                .collect(Collectors.joining(", "));
        return new LocationDetails(
                CompanyDetails.line(name.isBlank() ? place : name, LocationDetails.NAME_MAX),
                address.street(),
                address.postalCode(),
                address.city(),
                address.country(),
                "",
                false,
                "",
                "");
    }
}
