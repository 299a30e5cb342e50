package org.clientele.offlimits;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clientele.client.ClientId;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayLead;
import org.clientele.security.Permission.MayRead;
import org.clientele.security.StaffPrincipal;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.PageRef;
import org.clientele.shared.Pages;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.Slice;
import org.clientele.shared.Stamp;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Exceptions from off-limits rules (docs/features.md N5): one person asks ({@link OverrideRequests}), a team lead or
 * administrator other than that person decides, and what was asked and decided is kept and never changed.
 */
@Service
@MayLead
public class OffLimitsOverrides {

    /** The list is counted to this number and no further; it stands for "1000 or more". */
    public static final int COUNT_MAX = 1001;

    /** A client's page shows so many; the list of all has the others. */
    private static final int OF_CLIENT_MAX = 200;

    private final OverrideRepository overrides;
    private final OverrideReports reports;
    private final OffLimitsSwitch feature;
    private final CurrentActor actor;
    private final Clock clock;

    OffLimitsOverrides(
            OverrideRepository overrides,
            OverrideReports reports,
            OffLimitsSwitch feature,
            CurrentActor actor,
            Clock clock) {
        this.overrides = overrides;
        this.reports = reports;
        this.feature = feature;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Grants the exception.
     *
     * @return {@link SaveOutcome.Conflict} if somebody has decided already
     */
    @Transactional
    @RetriedOnCollision
    public SaveOutcome grant(UUID id, OverrideDecision decision) {
        return decide(id, true, decision);
    }

    /**
     * Says no to it.
     *
     * @return {@link SaveOutcome.Conflict} if somebody has decided already
     */
    @Transactional
    @RetriedOnCollision
    public SaveOutcome refuse(UUID id, OverrideDecision decision) {
        return decide(id, false, decision);
    }

    /** One page of the exceptions, those that wait for a decision first, then the latest. */
    @Transactional(readOnly = true)
    public Slice<OverrideRow> page(PageRef page) {
        feature.require();
        // REQUESTED comes after the others by name.
        return Pages.readDescending(page, overrides::findRows, "state", "requestedAt", "id");
    }

    /** How many there are, at most {@link #COUNT_MAX}. */
    @Transactional(readOnly = true)
    public int count() {
        feature.require();
        return overrides.findOnes(Limit.of(COUNT_MAX)).size();
    }

    /** The latest exceptions from a client's rules, standing and former, for everybody who sees the client. */
    @MayRead
    @Transactional(readOnly = true)
    public List<OverrideRow> of(ClientId client) {
        feature.require();
        return overrides.findRowsOf(client, Limit.of(OF_CLIENT_MAX));
    }

    private SaveOutcome decide(UUID id, boolean granted, OverrideDecision typed) {
        feature.require();
        FieldCheck check = new FieldCheck();
        String reason = check.paragraphs("reason", typed.reason(), OverrideDecision.REASON_MAX);
        if (!check.errors().isEmpty()) {
            return new SaveOutcome.Invalid(check.errors());
        }
        OffLimitsOverride override = overrides.findForUpdate(id).orElse(null);
        if (override == null) {
            return new SaveOutcome.Gone();
        }
        StaffPrincipal decider = actor.requireStaff();
        if (override.isOf(decider.id())) {
            return new SaveOutcome.Invalid(Map.of("reason", "offLimits.override.own"));
        }
        if (override.isDecided()) {
            return new SaveOutcome.Conflict(
                    override.decided().by(), override.decided().at());
        }
        override.decide(granted, reason, decider.id(), stamp());
        overrides.flush();
        reports.decided(override);
        return new SaveOutcome.Saved(id, override.version());
    }

    private Stamp stamp() {
        return new Stamp(actor.require().name(), clock.instant());
    }
}
