package org.clientele.offlimits;

import java.time.Clock;
import java.util.UUID;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayLead;
import org.clientele.security.StaffPrincipal;
import org.clientele.shared.PageRef;
import org.clientele.shared.Pages;
import org.clientele.shared.RetriedOnCollision;
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

    /** Grants the exception. */
    @Transactional
    @RetriedOnCollision
    public OverrideOutcome grant(UUID id) {
        return decide(id, true);
    }

    /** Says no to it. */
    @Transactional
    @RetriedOnCollision
    public OverrideOutcome refuse(UUID id) {
        return decide(id, false);
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
        reports.decided(override);
        return new OverrideOutcome.Decided();
    }

    private Stamp stamp() {
        return new Stamp(actor.require().name(), clock.instant());
    }
}
