package org.clientele.offlimits;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clientele.security.Accounts;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.shared.Actor;
import org.clientele.shared.Change;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.NotificationRaised;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells of what was done to a rule: the client's history, and those whom it concerns. */
@Component
class RuleReports {

    private final Accounts accounts;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    RuleReports(Accounts accounts, CurrentActor actor, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.actor = actor;
        this.events = events;
    }

    Actor actor() {
        return actor.require();
    }

    /** Whether who is acting need not ask a team lead. */
    boolean mayDecide() {
        return actor.staff().isEmpty() || actor.may(Permission.LEAD);
    }

    void tell(OffLimitsRule rule, Act act, List<Change> changes) {
        events.publishEvent(new RecordChanged(client(rule), rule.clientId().value(), act, changes));
        switch (act) {
            case OFF_LIMITS_SET -> {
                if (rule.state() == RuleState.PROPOSED) {
                    notify(NotificationKind.OFF_LIMITS_PROPOSED, leads(), rule, "proposed");
                }
            }
            case OFF_LIMITS_CONFIRMED, OFF_LIMITS_LIFTED ->
                rule.setById()
                        .ifPresent(proposer -> notify(
                                NotificationKind.OFF_LIMITS_DECIDED,
                                Set.of(proposer),
                                rule,
                                rule.state().name()));
            default -> {
                // The history alone keeps it.
            }
        }
    }

    /** @param owner who looks after the client */
    void remind(OffLimitsRule rule, UUID owner) {
        notify(
                NotificationKind.OFF_LIMITS_ENDING,
                Set.of(owner),
                rule,
                "" + rule.toDetails().until());
    }

    Set<UUID> leads() {
        return accounts.selectable(Permission.LEAD).stream()
                .map(lead -> lead.id().value())
                .collect(Collectors.toSet());
    }

    private void notify(NotificationKind kind, Set<UUID> whom, OffLimitsRule rule, String occasion) {
        events.publishEvent(
                new NotificationRaised(kind, whom, client(rule), rule.id().value() + " " + occasion));
    }

    private static RecordRef client(OffLimitsRule rule) {
        return new RecordRef(RecordType.CLIENT, rule.clientId().value());
    }
}
