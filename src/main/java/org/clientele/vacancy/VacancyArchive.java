package org.clientele.vacancy;

import java.util.List;
import java.util.UUID;
import org.clientele.shared.ArchiveParticipant;
import org.clientele.shared.RecordChanged.Act;
import org.clientele.shared.RecordType;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings vacancies back from the archive, and destroys them when their time there is over. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class VacancyArchive implements ArchiveParticipant {

    private final VacancyRepository vacancies;
    private final StageRepository stages;
    private final ReleaseRepository releases;
    private final VacancyWriter writer;
    private final ApplicationEventPublisher events;

    VacancyArchive(
            VacancyRepository vacancies,
            StageRepository stages,
            ReleaseRepository releases,
            VacancyWriter writer,
            ApplicationEventPublisher events) {
        this.vacancies = vacancies;
        this.stages = stages;
        this.releases = releases;
        this.writer = writer;
        this.events = events;
    }

    @Override
    public RecordType type() {
        return RecordType.VACANCY;
    }

    @Override
    public void restore(UUID id) {
        Vacancy vacancy = require(id);
        vacancy.restore(writer.stamp());
        vacancies.flush();
        events.publishEvent(new VacancyRestored(vacancy.id()));
        writer.publish(vacancy, Act.RESTORED, List.of());
    }

    @Override
    public void purge(UUID id) {
        Vacancy vacancy = require(id);
        events.publishEvent(new VacancyPurged(vacancy.id()));
        releases.deleteOf(id);
        stages.findByVacancyIdOrderByPosition(vacancy.id()).forEach(stages::delete);
        stages.flush();
        vacancies.delete(vacancy);
    }

    private Vacancy require(UUID id) {
        return vacancies
                .findForUpdate(new VacancyId(id))
                .orElseThrow(() -> new IllegalStateException("No such vacancy: " + id));
    }
}
