package org.clientele.offlimits;

import java.util.List;
import org.clientele.client.ClientId;
import org.clientele.shared.ImpactContributor;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.springframework.stereotype.Component;

/** Rules of clients in the archive do not count. */
@Component
class RuleImpacts implements ImpactContributor {

    private final RuleRepository rules;
    private final OffLimitsSwitch feature;

    RuleImpacts(RuleRepository rules, OffLimitsSwitch feature) {
        this.rules = rules;
        this.feature = feature;
    }

    @Override
    public List<Impact> impactOfArchiving(RecordRef record) {
        return record.type() == RecordType.CLIENT
                        && feature.isOn()
                        && rules.findStanding(new ClientId(record.id())).isPresent()
                ? List.of(new Impact("offLimits.impact", 1))
                : List.of();
    }
}
