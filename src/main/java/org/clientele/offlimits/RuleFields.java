package org.clientele.offlimits;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clientele.client.ClientId;
import org.clientele.location.LocationId;
import org.clientele.location.LocationView;
import org.clientele.location.Locations;
import org.springframework.stereotype.Component;

/** Checks what was typed of a rule against what the client has. */
@Component
class RuleFields {

    private final Locations locations;
    private final AgreementRepository agreements;
    private final Clock clock;

    RuleFields(Locations locations, AgreementRepository agreements, Clock clock) {
        this.locations = locations;
        this.agreements = agreements;
        this.clock = clock;
    }

    RuleCheck check(ClientId client, RuleDetails typed) {
        RuleCheck check = RuleCheck.of(typed, Days.today(clock));
        Map<String, String> errors = new HashMap<>(check.errors());
        if (!check.clean().locations().isEmpty()) {
            Set<LocationId> known =
                    locations.of(client).stream().map(LocationView::id).collect(Collectors.toSet());
            if (!known.containsAll(check.clean().locations())) {
                errors.putIfAbsent("locations", "error.gone");
            }
        }
        if (typed.agreementId() != null && !agreements.isOfClient(typed.agreementId(), client.value())) {
            errors.putIfAbsent("agreementId", "error.gone");
        }
        return new RuleCheck(check.clean(), Map.copyOf(errors));
    }
}
