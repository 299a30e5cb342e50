package org.clientele.portal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VisibleVacancyRepository extends Repository<VisibleVacancy, UUID> {

    Optional<VisibleVacancy> findById(UUID id);

    @Query("""
            select new org.clientele.portal.PortalVacancyRow(
                new org.clientele.vacancy.VacancyId(v.id), v.title, v.state, v.openings, v.deadline)
            from VisibleVacancy v order by v.title, v.id""")
    List<PortalVacancyRow> findRows(Limit limit);

    @Query("""
            select new org.clientele.portal.PortalStage(
                new org.clientele.vacancy.StageId(s.id), s.kind, s.clientName, s.clientMayMove)
            from VisibleStage s where s.vacancyId = :vacancy order by s.position, s.id""")
    List<PortalStage> findStages(UUID vacancy);

    @Query("""
            select new org.clientele.portal.PortalStage(
                new org.clientele.vacancy.StageId(s.id), s.kind, s.clientName, s.clientMayMove)
            from VisibleStage s where s.id = :stage""")
    Optional<PortalStage> findStage(UUID stage);
}
