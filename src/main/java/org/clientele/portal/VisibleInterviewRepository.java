package org.clientele.portal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.clientele.interview.Answer;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VisibleInterviewRepository extends Repository<VisibleInterview, UUID> {

    @Query("""
            select new org.clientele.portal.SeenInterview(
                i.id, i.version, i.vacancyId, i.submissionId, i.state, i.startsAt, i.timeZone)
            from VisibleInterview i where i.id = :id""")
    Optional<SeenInterview> findSeen(UUID id);

    @Query("select i.id from VisibleInterview i where i.id in :ids")
    Set<UUID> findIds(Collection<UUID> ids);

    @Query("select i from VisibleInterview i where i.submissionId = :submission order by i.startsAt, i.id")
    List<VisibleInterview> findOf(UUID submission);

    @Query("""
            select i from VisibleInterview i where i.endsAt >= :from and i.state <> 'CANCELLED' order by i.startsAt, i.id""")
    List<VisibleInterview> findFrom(Instant from, Limit limit);

    @Query("""
            select i from VisibleInterview i where i.startsAt < :until and i.endsAt > :from order by i.startsAt, i.id""")
    List<VisibleInterview> findBetween(Instant from, Instant until, Limit limit);

    /** What a vacancy is called. */
    record Titled(UUID vacancy, String title) {}

    @Query("""
            select new org.clientele.portal.VisibleInterviewRepository$Titled(v.id, v.title)
            from VisibleVacancy v where v.id in :vacancies""")
    List<Titled> findTitles(Collection<UUID> vacancies);

    /** A time to choose for an interview. */
    record Proposed(UUID interview, PortalProposal proposal) {}

    @Query("""
            select new org.clientele.portal.VisibleInterviewRepository$Proposed(
                p.interviewId, new org.clientele.portal.PortalProposal(p.id, p.startsAt, p.endsAt))
            from VisibleProposal p where p.interviewId in :interviews order by p.startsAt, p.id""")
    List<Proposed> findProposals(Collection<UUID> interviews);

    /** What the contact said to an interview. */
    record Answered(UUID interview, Answer answer) {}

    @Query("""
            select new org.clientele.portal.VisibleInterviewRepository$Answered(p.interviewId, p.answer)
            from VisibleParticipant p where p.interviewId in :interviews""")
    List<Answered> findAnswers(Collection<UUID> interviews);

    @Query("""
            select new org.clientele.portal.PortalColleague(
                new org.clientele.contact.ContactId(c.id), trim(c.firstName || ' ' || c.lastName), c.position)
            from VisibleColleague c order by c.lastName, c.firstName, c.id""")
    List<PortalColleague> findColleagues(Limit limit);
}
