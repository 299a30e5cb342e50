package org.clientele.portal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VisibleSubmissionRepository extends Repository<VisibleSubmission, UUID> {

    String ROW = """
            select new org.clientele.portal.SubmissionRow(
                s.id, s.vacancyId, s.candidateId,
                new org.clientele.portal.PortalStage(
                    new org.clientele.vacancy.StageId(g.id), g.kind, g.clientName, g.clientMayMove),
                s.stageSince, s.sharedAt)
            from VisibleSubmission s join VisibleStage g on g.id = s.stageId
            """;

    @Query(ROW + "where s.id = :id")
    List<SubmissionRow> findRow(UUID id);

    /** Not by name, which not everybody is told. */
    @Query(ROW + "where s.vacancyId = :vacancy order by s.sharedAt desc, s.id")
    List<SubmissionRow> findRows(UUID vacancy, Limit limit);

    /** In the order of the stages, and within each as {@link #findRows}. */
    @Query("""
            select s.id from VisibleSubmission s join VisibleStage g on g.id = s.stageId
            where s.vacancyId = :vacancy order by g.position, s.sharedAt desc, s.id""")
    List<UUID> findOrder(UUID vacancy, Limit limit);

    @Query("""
            select new org.clientele.portal.VisibleSubmissionRepository$Rated(s.id, avg(r.stars), count(r.id))
            from VisibleSubmission s join s.ratings r where s.id in :submissions group by s.id""")
    List<Rated> findStars(Collection<UUID> submissions);

    /** How a submission, or what is put forward for a vacancy, was rated. */
    record Rated(UUID id, Double stars, Long number) {

        PortalStars toStars() {
            return new PortalStars(stars, number);
        }
    }

    @Query("""
            select new org.clientele.portal.PortalVerdict(v.verdict, v.reason, v.note, v.givenAt)
            from VisibleVerdict v where v.submissionId = :submission""")
    Optional<PortalVerdict> findVerdict(UUID submission);

    @Query("select r.html from VisibleResume r where r.id = :id")
    Optional<String> findResume(UUID id);

    @Query("""
            select new org.clientele.portal.SeenSubmission(
                s.id, s.version, s.vacancyId, v.state, s.candidateId,
                new org.clientele.portal.PortalStage(
                    new org.clientele.vacancy.StageId(g.id), g.kind, g.clientName, g.clientMayMove),
                s.shownSince)
            from VisibleSubmission s join VisibleStage g on g.id = s.stageId join VisibleVacancy v on v.id = s.vacancyId
            where s.id = :id""")
    Optional<SeenSubmission> findSeen(UUID id);

    @Query("select s.id from VisibleSubmission s where s.id in :ids")
    Set<UUID> findIds(Collection<UUID> ids);

    @Query("""
            select new org.clientele.portal.VisibleSubmissionRepository$Given(s.id, h)
            from VisibleSubmission s join s.shares h where s.id in :submissions order by h.sharedAt""")
    List<Given> findShares(Collection<UUID> submissions);

    /** What was put before somebody of a submission. */
    record Given(UUID submission, VisibleShare share) {}

    @Query("""
            select new org.clientele.portal.PortalComment(
                c.authorName, c.body, c.writtenAt, c.contactId is not null and c.contactId = :reader)
            from VisibleComment c where c.submissionId = :submission order by c.writtenAt, c.id""")
    List<PortalComment> findComments(UUID submission, UUID reader);

    @Query("""
            select new org.clientele.portal.PortalRating(r.stars, r.remark, r.ratedAt, r.contactId = :reader)
            from VisibleSubmission s join s.ratings r where s.id = :submission order by r.ratedAt, r.id""")
    List<PortalRating> findRatings(UUID submission, UUID reader);
}
