package org.clientele.candidate;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.clientele.record.RecordRegistry;
import org.clientele.security.CurrentActor;
import org.clientele.shared.Change;
import org.clientele.shared.RecordChanged;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.SaveOutcome;
import org.clientele.shared.Stamp;
import org.clientele.shared.Uuid7;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What every verb on a candidate needs around it: the version compared, registry and history kept in step. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CandidateWriter {

    private final CandidateRepository candidates;
    private final SkillKeeper skills;
    private final RecordRegistry registry;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CandidateWriter(
            CandidateRepository candidates,
            SkillKeeper skills,
            RecordRegistry registry,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.candidates = candidates;
        this.skills = skills;
        this.registry = registry;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    SaveOutcome create(CandidateFields fields) {
        CandidateId id = new CandidateId(Uuid7.next());
        registry.enter(id.toRecordRef(), null, fields.details().fullName());
        Candidate candidate = candidates.save(new Candidate(id, fields, stamp()));
        candidates.flush();
        publish(id, Act.CREATED, Change.between(null, CandidateReader.snapshot(candidate, fields.skills())));
        return new SaveOutcome.Saved(id.value(), candidate.version());
    }

    /**
     * Changes the candidate, if nobody else did since the version was read.
     *
     * @param verb does it; says which fields it cannot keep, and has then changed nothing
     */
    SaveOutcome change(CandidateId id, long version, BiFunction<Candidate, Stamp, Map<String, String>> verb) {
        return SaveOutcome.ifUnchanged(lock(id), version, candidate -> {
            CandidateSnapshot before = snapshot(candidate);
            String formerName = candidate.person().fullName();
            Map<String, String> errors = verb.apply(candidate, stamp());
            if (!errors.isEmpty()) {
                return new SaveOutcome.Invalid(errors);
            }
            candidates.flush();
            record(candidate, before);
            String name = candidate.person().fullName();
            if (!name.equals(formerName)) {
                registry.retitle(id.toRecordRef(), name);
                events.publishEvent(new CandidateRenamed(id, name));
            }
            return new SaveOutcome.Saved(id.value(), candidate.version());
        });
    }

    /** The candidate to be written, as long as it is not archived. */
    Optional<Candidate> lock(CandidateId id) {
        return candidates.findForUpdate(id).filter(candidate -> !candidate.isArchived());
    }

    /** Tells of a change that has been made; of nothing if nothing differs. */
    void record(Candidate candidate, CandidateSnapshot before) {
        List<Change> changes = Change.between(before, snapshot(candidate));
        if (!changes.isEmpty()) {
            publish(candidate.id(), Act.CHANGED, changes);
        }
    }

    CandidateSnapshot snapshot(Candidate candidate) {
        return CandidateReader.snapshot(candidate, skills.of(candidate.skills()));
    }

    void publish(CandidateId id, Act act, List<Change> changes) {
        events.publishEvent(new RecordChanged(id.toRecordRef(), null, act, changes));
    }

    Stamp stamp() {
        return new Stamp(actor.require().name(), clock.instant());
    }
}
