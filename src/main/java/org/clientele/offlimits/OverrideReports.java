package org.clientele.offlimits;

import java.util.Set;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.NotificationRaised;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells those whom it concerns what was asked for, and what was decided. */
@Component
class OverrideReports {

    private final RuleReports rules;
    private final ApplicationEventPublisher events;

    OverrideReports(RuleReports rules, ApplicationEventPublisher events) {
        this.rules = rules;
        this.events = events;
    }

    /** Those who decide, as far as they see the client. */
    void requested(OffLimitsOverride override) {
        events.publishEvent(new NotificationRaised(
                NotificationKind.OFF_LIMITS_EXCEPTION_REQUESTED,
                rules.leads(),
                new RecordRef(RecordType.CLIENT, override.clientId().value()),
                override.id().toString()));
    }

    /** The one who asked, who may not see the client: so it says which way it went, and whom it was asked for. */
    void decided(OffLimitsOverride override) {
        events.publishEvent(new NotificationRaised(
                override.state() == OverrideState.GRANTED
                        ? NotificationKind.OFF_LIMITS_EXCEPTION_GRANTED
                        : NotificationKind.OFF_LIMITS_EXCEPTION_REFUSED,
                Set.of(override.requesterId()),
                override.whom(),
                override.id().toString()));
    }
}
