package org.clientele.client;

import java.util.List;
import org.clientele.register.Company;
import org.clientele.register.LocalUnit;

/**
 * What a register says of a client's company was taken over into the client, in the transaction that keeps the client
 * (docs/features.md S0.24).
 *
 * @param asLocations the local units that become locations of the client
 */
public record CompanyTakenOver(ClientId client, Company company, List<LocalUnit> asLocations) {

    public CompanyTakenOver {
        asLocations = List.copyOf(asLocations);
    }
}
