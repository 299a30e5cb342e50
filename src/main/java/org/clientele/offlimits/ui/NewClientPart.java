package org.clientele.offlimits.ui;

import java.time.Clock;
import org.clientele.offlimits.Days;
import org.clientele.offlimits.OffLimitsRules;
import org.clientele.shared.Feature;
import org.clientele.shared.ForFeature;
import org.clientele.shared.RecordType;
import org.clientele.shared.ui.RecordFormPart;
import org.springframework.stereotype.Component;

/** A client can be set off limits as soon as it is entered (docs/features.md S0.28, S0.29). */
@Component
@ForFeature(Feature.OFF_LIMITS)
class NewClientPart implements RecordFormPart {

    private final OffLimitsRules rules;
    private final Clock clock;

    NewClientPart(OffLimitsRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public boolean appliesTo(RecordType type) {
        return type == RecordType.CLIENT;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Draft open() {
        return new NewClientRule(rules, Days.today(clock));
    }
}
