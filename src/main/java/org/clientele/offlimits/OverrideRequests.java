package org.clientele.offlimits;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.clientele.access.LookPast;
import org.clientele.record.RecordTitle;
import org.clientele.record.RecordTitles;
import org.clientele.security.CurrentActor;
import org.clientele.security.Permission.MayWork;
import org.clientele.security.StaffPrincipal;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.PageRef;
import org.clientele.shared.Pages;
import org.clientele.shared.PolicyBypassed.Purpose;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.Slice;
import org.clientele.shared.Stamp;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What one asks for oneself: exceptions from off-limits rules that an answer told of, also where one may not see the
 * client, and what has come of them. {@link OffLimitsOverrides} decides.
 */
@Service
@MayWork
public class OverrideRequests {

    private final OverrideRepository overrides;
    private final RuleRepository rules;
    private final OverrideReports reports;
    private final RecordTitles titles;
    private final LookPast lookPast;
    private final OffLimitsSwitch feature;
    private final CurrentActor actor;
    private final Clock clock;

    OverrideRequests(
            OverrideRepository overrides,
            RuleRepository rules,
            OverrideReports reports,
            RecordTitles titles,
            LookPast lookPast,
            OffLimitsSwitch feature,
            CurrentActor actor,
            Clock clock) {
        this.overrides = overrides;
        this.rules = rules;
        this.reports = reports;
        this.titles = titles;
        this.lookPast = lookPast;
        this.feature = feature;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Asks for an exception; for the same person again only after a refusal.
     *
     * @param question what the answer was given to, in one's own words: they tell one's requests apart where one does not
     *     see the client
     * @return {@link SaveOutcome.Saved} with the id of the request
     */
    @Transactional
    @RetriedOnCollision
    public SaveOutcome ask(RuleId id, String question, OverrideRequest typed) {
        feature.require();
        FieldCheck check = new FieldCheck();
        String whom = check.requiredLine("whom", typed.whom(), OverrideRequest.WHOM_MAX);
        String reason = check.paragraphs("reason", typed.reason(), OverrideRequest.REASON_MAX);
        if (reason.isEmpty()) {
            check.refuse("reason", "error.required");
        }
        String asked = check.line("question", question, OffLimitsQuestion.LENGTH_MAX);
        if (!check.errors().isEmpty()) {
            return new SaveOutcome.Invalid(check.errors());
        }
        Optional<OffLimitsRule> rule = lookPast.at(
                        Purpose.OFF_LIMITS_QUESTION, () -> rules.findForUpdate(id), found -> Set.of())
                .filter(known -> known.state().isStanding());
        if (rule.isEmpty()) {
            return new SaveOutcome.Gone();
        }
        Optional<OffLimitsOverride> before = askedBefore(id, whom);
        if (before.isPresent()) {
            return new SaveOutcome.Invalid(
                    Map.of("whom", before.get().isDecided() ? "offLimits.override.have" : "offLimits.override.waits"));
        }
        return keep(rule.get(), asked, new OverrideRequest(whom, reason));
    }

    private SaveOutcome keep(OffLimitsRule rule, String question, OverrideRequest request) {
        StaffPrincipal self = actor.requireStaff();
        OffLimitsOverride override = overrides.save(new OffLimitsOverride(
                rule, question, request, self.id(), new Stamp(actor.require().name(), clock.instant())));
        overrides.flush();
        reports.requested(override);
        return new SaveOutcome.Saved(override.id(), override.version());
    }

    private Optional<OffLimitsOverride> askedBefore(RuleId rule, String whom) {
        return lookPast
                .at(
                        Purpose.OFF_LIMITS_QUESTION,
                        () -> overrides.findOwnForUpdate(rule.value(), self()),
                        found -> Set.of())
                .stream()
                .filter(override -> override.isInTheWayOf(whom))
                .findFirst();
    }

    /** One page of what the signed-in person has asked for, the latest first. */
    @Transactional(readOnly = true)
    public Slice<OwnOverride> mine(PageRef page) {
        feature.require();
        return lookPast.at(
                Purpose.OFF_LIMITS_QUESTION,
                () -> Pages.readDescending(page, request -> overrides.findOwn(self(), request), "id"),
                found -> new Slice<>(named(found.rows()), found.hasNext()),
                told -> Set.of());
    }

    /** What the signed-in person has asked for of these rules, the latest first. */
    @Transactional(readOnly = true)
    public Map<RuleId, List<OwnOverride>> mineOf(Collection<RuleId> some) {
        feature.require();
        List<UUID> ids = some.stream().map(RuleId::value).toList();
        return lookPast
                .at(Purpose.OFF_LIMITS_QUESTION, () -> overrides.findOwnOf(self(), ids), this::named, told -> Set.of())
                .stream()
                .collect(Collectors.groupingBy(OwnOverride::rule));
    }

    /** With the names of the clients that one sees. */
    private List<OwnOverride> named(List<OwnOverride> found) {
        Map<UUID, RecordTitle> seen = titles.of(
                found.stream().map(own -> own.client().value()).distinct().toList());
        return found.stream()
                .map(own -> Optional.ofNullable(seen.get(own.client().value()))
                        .map(client -> own.named(client.title()))
                        .orElse(own))
                .toList();
    }

    private UUID self() {
        return actor.requireStaff().id().value();
    }
}
