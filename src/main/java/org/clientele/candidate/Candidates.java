package org.clientele.candidate;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.clientele.offlimits.OffLimitsCheck;
import org.clientele.offlimits.OffLimitsVerdict;
import org.clientele.record.RecordRegistry;
import org.clientele.security.Permission.MayRead;
import org.clientele.security.Permission.MayWork;
import org.clientele.shared.ImpactContributor.Impact;
import org.clientele.shared.Impacts;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the candidates, one of them at a time. The list of all has a service of its own. */
@Service
@MayRead
public class Candidates {

    private final CandidateRepository candidates;
    private final SkillKeeper skills;
    private final CandidateWriter writer;
    private final OffLimitsCheck offLimits;
    private final RecordRegistry registry;
    private final Impacts impacts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Candidates(
            CandidateRepository candidates,
            SkillKeeper skills,
            CandidateWriter writer,
            OffLimitsCheck offLimits,
            RecordRegistry registry,
            Impacts impacts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.candidates = candidates;
        this.skills = skills;
        this.writer = writer;
        this.offLimits = offLimits;
        this.registry = registry;
        this.impacts = impacts;
        this.events = events;
        this.clock = clock;
    }

    /** Everything about one candidate; archived ones too, which the page then says. */
    @Transactional(readOnly = true)
    public Optional<CandidateView> find(CandidateId id) {
        return candidates.findById(id).map(candidate -> CandidateReader.view(candidate, skills.of(candidate.skills())));
    }

    /** Name and state of one candidate, for links. */
    @Transactional(readOnly = true)
    public Optional<CandidateRef> ref(CandidateId id) {
        return candidates.findRef(id);
    }

    /** What tells who the candidate is, to be looked for where it must not stand (docs/features.md N1). */
    @Transactional(readOnly = true)
    public Optional<CandidateFacts> facts(CandidateId id) {
        return candidates.findById(id).map(CandidateReader::facts);
    }

    /** The same of many at once; those who are not there are absent. */
    @Transactional(readOnly = true)
    public Map<CandidateId, CandidateFacts> facts(Collection<CandidateId> ids) {
        return candidates.findByIdIn(ids).stream().collect(Collectors.toMap(Candidate::id, CandidateReader::facts));
    }

    /** Keeps a new candidate. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome add(CandidateDetails typed) {
        CandidateCheck check = check(typed);
        if (!check.isClean()) {
            return new SaveOutcome.Invalid(check.errors());
        }
        return isBlocked(check.clean()) ? blocked() : writer.create(skills.fields(check.clean()));
    }

    /** Keeps what was changed, if nobody else saved since the version that the change was made on. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome change(CandidateId id, long version, CandidateDetails typed) {
        CandidateCheck check = check(typed);
        if (!check.isClean()) {
            return new SaveOutcome.Invalid(check.errors());
        }
        return writer.change(id, version, (candidate, stamp) -> {
            CandidateDetails before = CandidateReader.details(candidate, skills.of(candidate.skills()));
            CandidateFields fields = skills.fields(check.clean());
            if (fields.details().equals(before)) {
                return Map.of();
            }
            if (!fields.details().employer().equals(before.employer()) && isBlocked(fields.details())) {
                return blocked().fields();
            }
            candidate.change(fields, stamp);
            return Map.of();
        });
    }

    /** What deleting the candidate would take along (N16). */
    @Transactional(readOnly = true)
    public List<Impact> impactOfArchiving(CandidateId id) {
        return impacts.ofArchiving(id.toRecordRef());
    }

    /** Deletes the candidate: it goes into the archive. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome archive(CandidateId id) {
        Candidate candidate = writer.lock(id).orElse(null);
        if (candidate == null) {
            return new SaveOutcome.Gone();
        }
        candidate.archive(writer.stamp());
        registry.archive(id.toRecordRef());
        candidates.flush();
        events.publishEvent(new CandidateArchived(id));
        writer.publish(id, Act.ARCHIVED, List.of());
        return new SaveOutcome.Saved(id.value(), candidate.version());
    }

    private CandidateCheck check(CandidateDetails typed) {
        return CandidateCheck.of(typed, LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
    }

    /** Off-limits rules are in the way of taking somebody in, unless there is an exception (docs/features.md N5). */
    private boolean isBlocked(CandidateDetails details) {
        return !details.employer().isEmpty()
                && offLimits.ask(details.fullName(), List.of(details.employer())) instanceof OffLimitsVerdict.Blocked;
    }

    private static SaveOutcome.Invalid blocked() {
        return new SaveOutcome.Invalid(Map.of("employer", "candidate.employer.blocked"));
    }
}
