package org.clientele.vacancy;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How whatever belongs to a vacancy gets hold of it and its stages, inside a transaction of its own service. It asks for
 * no permission: the service has done that.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class VacancyReferences {

    private final VacancyRepository vacancies;
    private final StageRepository stages;

    VacancyReferences(VacancyRepository vacancies, StageRepository stages) {
        this.vacancies = vacancies;
        this.stages = stages;
    }

    /** The vacancy to point at; empty if it is archived, cannot be seen, or was never there. */
    public Optional<VacancyRef> find(VacancyId id) {
        return vacancies.findRef(id).filter(vacancy -> !vacancy.archived());
    }

    /** A stage of that vacancy; empty if it belongs to another one or is gone. */
    public Optional<StageRef> findStage(StageId id, VacancyId vacancy) {
        return stagesOf(vacancy).stream().filter(stage -> stage.id().equals(id)).findFirst();
    }

    /** The first stage of the kind in the vacancy's order. */
    public Optional<StageRef> findStage(StageKind kind, VacancyId vacancy) {
        return stagesOf(vacancy).stream().filter(stage -> stage.kind() == kind).findFirst();
    }

    /** The vacancy's stages in their order. */
    public List<StageRef> stagesOf(VacancyId vacancy) {
        return stages.findByVacancyIdOrderByPosition(vacancy).stream()
                .map(VacancyStage::toRef)
                .toList();
    }
}
