package org.clientele.offlimits;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.clientele.client.ClientId;
import org.clientele.client.ClientRef;
import org.clientele.client.Clients;
import org.clientele.security.Permission.MayLead;
import org.clientele.security.Permission.MayRead;
import org.clientele.security.Permission.MayWork;
import org.clientele.shared.Change;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.Stamp;
import org.clientele.shared.Uuid7;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the off-limits rules of the clients (docs/features.md S0.28 to S0.31). Everybody who works on clients may set
 * one, which holds at once; only team leads and administrators confirm, change and lift it. While the feature is off
 * nothing is there and everything is refused.
 */
@Service
@MayRead
public class OffLimitsRules {

    private final RuleRepository rules;
    private final RuleNames names;
    private final RuleReports reports;
    private final RuleFields fields;
    private final Clients clients;
    private final OffLimitsSwitch feature;
    private final Clock clock;

    OffLimitsRules(
            RuleRepository rules,
            RuleNames names,
            RuleReports reports,
            RuleFields fields,
            Clients clients,
            OffLimitsSwitch feature,
            Clock clock) {
        this.rules = rules;
        this.names = names;
        this.reports = reports;
        this.fields = fields;
        this.clients = clients;
        this.feature = feature;
        this.clock = clock;
    }

    /** The client's own rule that stands, also one that is still to begin. */
    @Transactional(readOnly = true)
    public Optional<RuleView> standing(ClientId client) {
        return feature.isOn() ? rules.findStanding(client).map(OffLimitsRule::toView) : Optional.empty();
    }

    /** The client's rules that were lifted or have ended, the latest first. */
    @Transactional(readOnly = true)
    public List<RuleView> former(ClientId client) {
        return feature.isOn()
                ? rules.findOfClient(client).stream()
                        .filter(rule -> !rule.state().isStanding())
                        .map(OffLimitsRule::toView)
                        .toList()
                : List.of();
    }

    /** Sets a client off limits. A recruiter's rule waits for a team lead, and holds in the meantime. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome set(ClientId client, RuleDetails typed) {
        feature.require();
        if (clients.ref(client).filter(known -> !known.archived()).isEmpty()) {
            return new SaveOutcome.Gone();
        }
        RuleCheck check = fields.check(client, typed);
        if (!check.isClean()) {
            return new SaveOutcome.Invalid(check.errors());
        }
        Optional<OffLimitsRule> standing = rules.findStanding(client);
        if (standing.isPresent()) {
            Stamp other = standing.get().changed();
            return new SaveOutcome.Conflict(other.by(), other.at());
        }
        OffLimitsRule rule = new OffLimitsRule(
                new RuleId(Uuid7.next()), client, check.clean(), reports.actor(), clock.instant(), reports.mayDecide());
        rules.save(rule);
        rules.flush();
        names.keep(rule);
        reports.tell(rule, Act.OFF_LIMITS_SET, Change.between(null, rule.toSnapshot()));
        return saved(rule);
    }

    /** Changes what the rule says. */
    @MayLead
    @Transactional
    @RetriedOnCollision
    public SaveOutcome change(RuleId id, long version, RuleDetails typed) {
        feature.require();
        OffLimitsRule rule = rules.findForUpdate(id).orElse(null);
        if (rule == null) {
            return new SaveOutcome.Gone();
        }
        RuleCheck check = fields.check(rule.clientId(), typed);
        return check.isClean()
                ? write(id, version, Act.OFF_LIMITS_CHANGED, (known, stamp) -> known.describe(check.clean(), stamp))
                : new SaveOutcome.Invalid(check.errors());
    }

    /** Says that what a recruiter proposed is right. */
    @MayLead
    @Transactional
    @RetriedOnCollision
    public SaveOutcome confirm(RuleId id, long version) {
        feature.require();
        return write(id, version, Act.OFF_LIMITS_CONFIRMED, OffLimitsRule::confirm);
    }

    /** Takes the rule back: from now on the client's people may be approached. */
    @MayLead
    @Transactional
    @RetriedOnCollision
    public SaveOutcome lift(RuleId id, long version) {
        feature.require();
        return write(id, version, Act.OFF_LIMITS_LIFTED, OffLimitsRule::lift);
    }

    private SaveOutcome write(RuleId id, long version, Act act, BiConsumer<OffLimitsRule, Stamp> verb) {
        OffLimitsRule rule = rules.findForUpdate(id).orElse(null);
        if (rule == null || !rule.state().isStanding() || isGone(rule.clientId())) {
            return new SaveOutcome.Gone();
        }
        if (rule.version() != version) {
            return new SaveOutcome.Conflict(rule.changed().by(), rule.changed().at());
        }
        if (act == Act.OFF_LIMITS_CONFIRMED && rule.state() == RuleState.CONFIRMED) {
            return saved(rule);
        }
        RuleSnapshot before = rule.toSnapshot();
        verb.accept(rule, new Stamp(reports.actor().name(), clock.instant()));
        rules.flush();
        names.keep(rule);
        reports.tell(rule, act, Change.between(before, rule.toSnapshot()));
        return saved(rule);
    }

    private boolean isGone(ClientId client) {
        return clients.ref(client).map(ClientRef::archived).orElse(true);
    }

    private static SaveOutcome saved(OffLimitsRule rule) {
        UUID id = rule.id().value();
        return new SaveOutcome.Saved(id, rule.version());
    }
}
