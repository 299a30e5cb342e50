package org.clientele.vacancy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.clientele.client.ClientRef;
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

/** What every verb on a vacancy needs around it: the version compared, the registry and the history kept in step. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class VacancyWriter {

    private final VacancyRepository vacancies;
    private final VacancyReader reader;
    private final RecordRegistry registry;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VacancyWriter(
            VacancyRepository vacancies,
            VacancyReader reader,
            RecordRegistry registry,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.vacancies = vacancies;
        this.reader = reader;
        this.registry = registry;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** Makes a new vacancy of the client. */
    Vacancy create(ClientRef client, VacancyFacts facts, VacancyState state) {
        VacancyId id = new VacancyId(Uuid7.next());
        registry.enter(id.toRecordRef(), client.id().value(), facts.details().title());
        Stamp stamp = stamp();
        Vacancy vacancy =
                vacancies.save(new Vacancy(id, client, facts, Standing.first(state, stamp.at(), today()), stamp));
        vacancies.flush();
        publish(vacancy, Act.CREATED, Change.between(null, reader.snapshot(vacancy)));
        return vacancy;
    }

    /**
     * Changes the vacancy, if nobody else did since the version was read.
     *
     * @param verb does it; says which fields it cannot keep, and has then changed nothing
     */
    SaveOutcome change(VacancyId id, long version, BiFunction<Vacancy, Stamp, Map<String, String>> verb) {
        return SaveOutcome.ifUnchanged(lock(id), version, vacancy -> {
            VacancySnapshot before = reader.snapshot(vacancy);
            Map<String, String> errors = verb.apply(vacancy, stamp());
            if (!errors.isEmpty()) {
                return new SaveOutcome.Invalid(errors);
            }
            record(vacancy, before);
            return new SaveOutcome.Saved(id.value(), vacancy.version());
        });
    }

    /** The vacancy to be written, as long as it is not archived. */
    Optional<Vacancy> lock(VacancyId id) {
        return vacancies.findForUpdate(id).filter(vacancy -> !vacancy.isArchived());
    }

    /** Does something to the vacancy as a consequence of something else, with its trace. */
    void follow(Vacancy vacancy, BiConsumer<Vacancy, Stamp> verb) {
        VacancySnapshot before = reader.snapshot(vacancy);
        verb.accept(vacancy, stamp());
        record(vacancy, before);
    }

    private void record(Vacancy vacancy, VacancySnapshot before) {
        vacancies.flush();
        List<Change> changes = Change.between(before, reader.snapshot(vacancy));
        if (!changes.isEmpty()) {
            registry.retitle(vacancy.id().toRecordRef(), vacancy.title());
            publish(vacancy, Act.CHANGED, changes);
        }
    }

    void publish(Vacancy vacancy, Act act, List<Change> changes) {
        events.publishEvent(
                new RecordChanged(vacancy.id().toRecordRef(), vacancy.clientId().value(), act, changes));
    }

    Stamp stamp() {
        return new Stamp(actor.require().name(), clock.instant());
    }

    /** The day by the clocks of the server. */
    LocalDate today() {
        return LocalDate.now(clock);
    }
}
