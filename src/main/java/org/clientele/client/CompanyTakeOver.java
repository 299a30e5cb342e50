package org.clientele.client;

import java.util.List;
import java.util.stream.Stream;
import org.clientele.register.Company;
import org.clientele.register.LocalUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the other features which company of the register a client is, inside the transaction that keeps the client. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CompanyTakeOver {

    private final ApplicationEventPublisher events;

    CompanyTakeOver(ApplicationEventPublisher events) {
        this.events = events;
    }

    /**
     * Tells of it, unless the numbers were changed after the register had filled them in: then it is another company.
     *
     * @param kept what was typed of the client
     * @param asLocations the local units that were chosen to become locations
     */
    public void tell(ClientId client, ClientDetails kept, Company company, List<LocalUnit> asLocations) {
        if (isAbout(company, ClientCheck.of(kept).clean())) {
            events.publishEvent(new CompanyTakenOver(client, company, asLocations));
        }
    }

    /** The first number that both have tells. */
    private static boolean isAbout(Company company, ClientDetails client) {
        return Stream.of(
                        new Pair(company.nip(), client.nip()),
                        new Pair(company.regon(), client.regon()),
                        new Pair(company.krs(), client.krs()))
                .filter(Pair::isKnown)
                .findFirst()
                .map(Pair::isSame)
                .orElse(false);
    }

    /** A number as the register has it, and as the client has it. */
    private record Pair(String theirs, String ours) {

        boolean isKnown() {
            return !theirs.isEmpty() && !ours.isEmpty();
        }

        boolean isSame() {
            return theirs.equals(ours);
        }
    }
}
