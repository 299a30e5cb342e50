package org.clientele.offlimits;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clientele.access.LookPast;
import org.clientele.security.Accounts;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission;
import org.clientele.security.Permission.MayLead;
import org.clientele.security.Permission.MayRead;
import org.clientele.security.Permission.MayWork;
import org.clientele.security.StaffPrincipal;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.NotificationKind;
import org.clientele.shared.NotificationRaised;
import org.clientele.shared.PageRef;
import org.clientele.shared.PolicyBypassed.Purpose;
import org.clientele.shared.RecordRef;
import org.clientele.shared.RecordType;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.Slice;
import org.clientele.shared.Stamp;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Exceptions from off-limits rules (docs/features.md N5): one person asks, a team lead or administrator other than that
 * person decides, and what was asked and decided is kept and never changed.
 */
@Service
@MayRead
public class OffLimitsOverrides {

    /** The list is counted to this number and no further; it stands for "1000 or more". */
    public static final int COUNT_MAX = 1001;

    private final OverrideRepository overrides;
    private final RuleRepository rules;
    private final Accounts accounts;
    private final LookPast lookPast;
    private final OffLimitsSwitch feature;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OffLimitsOverrides(
            OverrideRepository overrides,
            RuleRepository rules,
            Accounts accounts,
            LookPast lookPast,
            OffLimitsSwitch feature,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.overrides = overrides;
        this.rules = rules;
        this.accounts = accounts;
        this.lookPast = lookPast;
        this.feature = feature;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks for an exception from a rule that an answer told of, also where one may not see its client.
     *
     * @return {@link SaveOutcome.Saved} with the id of the request
     */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome request(RuleId id, OverrideRequest typed) {
        feature.require();
        FieldCheck check = new FieldCheck();
        String whom = check.requiredLine("whom", typed.whom(), OverrideRequest.WHOM_MAX);
        String reason = check.paragraphs("reason", typed.reason(), OverrideRequest.REASON_MAX);
        if (reason.isEmpty()) {
            check.refuse("reason", "error.required");
        }
        if (!check.errors().isEmpty()) {
            return new SaveOutcome.Invalid(check.errors());
        }
        Optional<OffLimitsRule> rule = lookPast.at(
                        Purpose.OFF_LIMITS_QUESTION, () -> rules.findForUpdate(id), found -> false)
                .filter(known -> known.state().isStanding());
        if (rule.isEmpty()) {
            return new SaveOutcome.Gone();
        }
        StaffPrincipal requester = actor.requireStaff();
        OffLimitsOverride override = overrides.save(new OffLimitsOverride(
                id, rule.get().clientId(), new OverrideRequest(whom, reason), requester.id(), stamp()));
        overrides.flush();
        Set<UUID> leads = accounts.selectable(Permission.LEAD).stream()
                .map(lead -> lead.id().value())
                .collect(Collectors.toSet());
        notify(NotificationKind.OFF_LIMITS_EXCEPTION_REQUESTED, leads, override);
        return new SaveOutcome.Saved(override.id(), override.version());
    }

    /** Grants the exception. */
    @MayLead
    @Transactional
    @RetriedOnCollision
    public OverrideOutcome grant(UUID id) {
        return decide(id, true);
    }

    /** Says no to it. */
    @MayLead
    @Transactional
    @RetriedOnCollision
    public OverrideOutcome refuse(UUID id) {
        return decide(id, false);
    }

    /** One page of the exceptions, those that wait for a decision first, then the latest. */
    @MayLead
    @Transactional(readOnly = true)
    public Slice<OverrideRow> page(PageRef page) {
        feature.require();
        Sort.Direction direction = page.fromEnd() ? Sort.Direction.ASC : Sort.Direction.DESC;
        // REQUESTED comes after the others by name.
        var found = overrides.findRows(PageRequest.of(
                Math.abs(page.number()) - 1, PageRef.SIZE, Sort.by(direction, "state", "requestedAt", "id")));
        List<OverrideRow> rows = found.getContent();
        return new Slice<>(page.fromEnd() ? rows.reversed() : rows, found.hasNext());
    }

    /** How many there are, at most {@link #COUNT_MAX}. */
    @MayLead
    @Transactional(readOnly = true)
    public int count() {
        feature.require();
        return overrides.findOnes(Limit.of(COUNT_MAX)).size();
    }

    private OverrideOutcome decide(UUID id, boolean granted) {
        feature.require();
        OffLimitsOverride override = overrides.findForUpdate(id).orElse(null);
        if (override == null) {
            return new OverrideOutcome.Gone();
        }
        StaffPrincipal decider = actor.requireStaff();
        if (override.isOf(decider.id())) {
            return new OverrideOutcome.OwnRequest();
        }
        if (override.isDecided()) {
            return new OverrideOutcome.DecidedAlready(override.decided().by());
        }
        override.decide(granted, decider.id(), stamp());
        overrides.flush();
        notify(NotificationKind.OFF_LIMITS_EXCEPTION_DECIDED, Set.of(override.requesterId()), override);
        return new OverrideOutcome.Decided();
    }

    private void notify(NotificationKind kind, Set<UUID> whom, OffLimitsOverride override) {
        RecordRef client = new RecordRef(RecordType.CLIENT, override.clientId().value());
        events.publishEvent(
                new NotificationRaised(kind, whom, client, override.id().toString()));
    }

    private Stamp stamp() {
        return new Stamp(actor.require().name(), clock.instant());
    }
}
