package org.clientele.vacancy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clientele.client.ClientId;
import org.clientele.client.ClientRef;
import org.clientele.client.Clients;
import org.clientele.record.RecordRegistry;
import org.clientele.security.Permission.MayRead;
import org.clientele.security.Permission.MayWork;
import org.clientele.shared.FieldCheck;
import org.clientele.shared.ImpactContributor.Impact;
import org.clientele.shared.Impacts;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RetriedOnCollision;
import org.clientele.shared.SaveOutcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the vacancies, one of them at a time (docs/features.md S0.2). Many at a time are {@link VacancyList}'s. */
@Service
@MayRead
public class Vacancies {

    private static final Limit OF_CLIENT = Limit.of(200);

    private final VacancyRepository vacancies;
    private final VacancyFactsLookup lookup;
    private final VacancyReader reader;
    private final VacancyWriter writer;
    private final PipelineStages stages;
    private final Clients clients;
    private final RecordRegistry registry;
    private final Impacts impacts;
    private final ApplicationEventPublisher events;

    Vacancies(
            VacancyRepository vacancies,
            VacancyFactsLookup lookup,
            VacancyReader reader,
            VacancyWriter writer,
            PipelineStages stages,
            Clients clients,
            RecordRegistry registry,
            Impacts impacts,
            ApplicationEventPublisher events) {
        this.vacancies = vacancies;
        this.lookup = lookup;
        this.reader = reader;
        this.writer = writer;
        this.stages = stages;
        this.clients = clients;
        this.registry = registry;
        this.impacts = impacts;
        this.events = events;
    }

    /** Everything about one vacancy; archived ones too, which the page then says. */
    @Transactional(readOnly = true)
    public Optional<VacancyView> find(VacancyId id) {
        return vacancies.findById(id).map(reader::view);
    }

    /** What stands above everything about one vacancy; archived ones too. */
    @Transactional(readOnly = true)
    public Optional<VacancyHead> head(VacancyId id) {
        return vacancies.findHead(id);
    }

    /** Title and client of one vacancy, for links. */
    @Transactional(readOnly = true)
    public Optional<VacancyRef> ref(VacancyId id) {
        return vacancies.findRef(id);
    }

    /** Which contact waits for an answer; empty where none has asked, or somebody has decided. */
    @Transactional(readOnly = true)
    public Optional<VacancyAsked> asked(VacancyId id) {
        return vacancies.findAsked(id);
    }

    /** The client's vacancies by title that candidates can be put forward for: those that are worked on. */
    @Transactional(readOnly = true)
    public List<VacancyRef> current(ClientId client) {
        return vacancies.findOfClient(client, VacancyState.CURRENT, OF_CLIENT);
    }

    /** Keeps a new vacancy of the client. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome add(ClientId clientId, VacancyDetails typed, VacancyStart start) {
        VacancyCheck check = VacancyCheck.of(typed);
        if (!check.isClean()) {
            return new SaveOutcome.Invalid(check.errors());
        }
        Optional<ClientRef> client = clients.ref(clientId).filter(known -> !known.archived());
        if (client.isEmpty()) {
            return new SaveOutcome.Gone();
        }
        Optional<List<StageDetails>> pipeline = stages.of(start.pipeline());
        if (pipeline.isEmpty()) {
            return new SaveOutcome.Invalid(Map.of("pipeline", "error.gone"));
        }
        var found = lookup.find(check.clean(), clientId, VacancyDetails.empty(Map.of()));
        if (found.facts().isEmpty()) {
            return new SaveOutcome.Invalid(found.errors());
        }
        VacancyState state = start.requested() ? VacancyState.REQUESTED : VacancyState.OPEN;
        Vacancy vacancy = writer.create(client.get(), found.facts().get(), state);
        stages.give(vacancy.id(), pipeline.get());
        return saved(vacancy);
    }

    /** Keeps what was changed, if nobody else saved since the version that the change was made on. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome change(VacancyId id, long version, VacancyDetails typed) {
        VacancyCheck check = VacancyCheck.of(typed);
        if (!check.isClean()) {
            return new SaveOutcome.Invalid(check.errors());
        }
        return writer.change(id, version, (vacancy, stamp) -> {
            VacancyDetails kept = VacancyReader.details(vacancy);
            if (check.clean().equals(kept)) {
                return Map.of();
            }
            var found = lookup.find(check.clean(), vacancy.clientId(), kept);
            found.facts().ifPresent(facts -> vacancy.change(facts, stamp));
            return found.errors();
        });
    }

    /**
     * Brings the vacancy into another state, where {@link VacancyState#canBecome} lets it.
     *
     * @param reason why; needed for some states
     * @param on the day on which it came into the state; not one to come
     */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome become(VacancyId id, long version, VacancyState next, String reason, LocalDate on) {
        FieldCheck check = new FieldCheck();
        String why = next.needsReason()
                ? check.requiredLine("reason", reason, Standing.REASON_MAX)
                : check.line("reason", reason, Standing.REASON_MAX);
        if (!check.errors().isEmpty()) {
            return new SaveOutcome.Invalid(check.errors());
        }
        return writer.change(id, version, (vacancy, stamp) -> {
            Standing before = vacancy.standing();
            if (!before.state().canBecome(next)) {
                return Map.of("state", "vacancy.error.transition");
            }
            if (on.isAfter(writer.today()) || before.openedOn() != null && on.isBefore(before.openedOn())) {
                return Map.of("on", "vacancy.error.on");
            }
            vacancy.become(next, why, on, stamp);
            events.publishEvent(new VacancyStateChanged(id, vacancy.clientId(), before.state(), next, on));
            return Map.of();
        });
    }

    /** What deleting the vacancy would take along (N16). */
    @Transactional(readOnly = true)
    public List<Impact> impactOfArchiving(VacancyId id) {
        return impacts.ofArchiving(id.toRecordRef());
    }

    /** Deletes the vacancy: it goes into the archive. */
    @MayWork
    @Transactional
    @RetriedOnCollision
    public SaveOutcome archive(VacancyId id) {
        Vacancy vacancy = writer.lock(id).orElse(null);
        if (vacancy == null) {
            return new SaveOutcome.Gone();
        }
        vacancy.archive(writer.stamp());
        registry.archive(id.toRecordRef());
        vacancies.flush();
        events.publishEvent(new VacancyArchived(id));
        writer.publish(vacancy, Act.ARCHIVED, List.of());
        return saved(vacancy);
    }

    private static SaveOutcome saved(Vacancy vacancy) {
        return new SaveOutcome.Saved(vacancy.id().value(), vacancy.version());
    }
}
