package org.clientele.vacancy;

import java.util.List;
import org.springframework.data.repository.Repository;

interface StageRepository extends Repository<VacancyStage, StageId> {

    VacancyStage save(VacancyStage stage);

    void flush();

    void delete(VacancyStage stage);

    List<VacancyStage> findByVacancyIdOrderByPosition(VacancyId vacancy);
}
