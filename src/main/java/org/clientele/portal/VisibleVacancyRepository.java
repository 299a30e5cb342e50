package org.clientele.portal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VisibleVacancyRepository extends Repository<VisibleVacancy, UUID> {

    Optional<VisibleVacancy> findById(UUID id);

    @Query("""
            select new org.clientele.portal.PortalComment(
                m.authorName, m.body, m.writtenAt, m.contactId is not null and m.contactId = :reader)
            from VisibleMessage m where m.vacancyId = :vacancy order by m.writtenAt desc, m.id desc""")
    List<PortalComment> findMessages(UUID vacancy, UUID reader, Limit limit);

    @Query("select new org.clientele.portal.VacancyTitle(v.id, v.title) from VisibleVacancy v where v.id in :ids")
    List<VacancyTitle> findTitles(Collection<UUID> ids);

    /** What the contact has asked for, the latest first. */
    @Query("""
            select new org.clientele.portal.PortalRequest(
                v.id, v.title, v.description, v.openings, v.employmentForm, v.deadline, v.state, r.requestedAt, r.decidedAt,
                r.approved, r.withdrawn, r.answer)
            from VisibleRequest r join VisibleVacancy v on v.id = r.vacancyId order by r.requestedAt desc, v.id""")
    List<PortalRequest> findRequests(Limit limit);

    @Query("""
            select new org.clientele.portal.PortalRequest(
                v.id, v.title, v.description, v.openings, v.employmentForm, v.deadline, v.state, r.requestedAt, r.decidedAt,
                r.approved, r.withdrawn, r.answer)
            from VisibleRequest r join VisibleVacancy v on v.id = r.vacancyId where v.id = :vacancy""")
    Optional<PortalRequest> findRequest(UUID vacancy);

    /** What came along with requests, in the order in which it came. */
    @Query("""
            select new org.clientele.portal.PortalRequestFile(f.id, f.vacancyId, f.fileName, f.size)
            from VisibleRequestFile f order by f.id""")
    List<PortalRequestFile> findRequestFiles(Limit limit);

    @Query("""
            select new org.clientele.portal.PortalRequestFile(f.id, f.vacancyId, f.fileName, f.size)
            from VisibleRequestFile f where f.id = :id""")
    Optional<PortalRequestFile> findRequestFile(UUID id);

    @Query("""
            select new org.clientele.portal.PortalVacancyRow(
                new org.clientele.vacancy.VacancyId(v.id), v.title, v.state, v.openings, v.deadline)
            from VisibleVacancy v order by v.title, v.id""")
    List<PortalVacancyRow> findRows(Limit limit);

    /** How many were put forward for a vacancy, how many of them the contact has not opened yet, and how they were rated. */
    record Tally(
            UUID vacancy,
            Long candidates,
            Long fresh,
            @Nullable Double mean,
            Long ratings) {

        PortalStars stars() {
            return new PortalStars(mean == null ? 0 : mean, ratings);
        }
    }

    /** A contact has at most one share of each, so that the mean is that of the ratings. */
    @Query("""
            select new org.clientele.portal.VisibleVacancyRepository$Tally(
                s.vacancyId, count(distinct s.id), count(distinct case when h.contactId is not null then s.id end),
                avg(r.stars), count(distinct r.id))
            from VisibleSubmission s left join s.shares h on h.contactId = :reader and h.firstSeenAt is null
            left join s.ratings r
            group by s.vacancyId""")
    List<Tally> findTallies(UUID reader);

    @Query("""
            select new org.clientele.portal.PortalVacancyRow(
                new org.clientele.vacancy.VacancyId(v.id), v.title, v.state, v.openings, v.deadline)
            from VisibleVacancy v where v.id = :id""")
    Optional<PortalVacancyRow> findRow(UUID id);

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
