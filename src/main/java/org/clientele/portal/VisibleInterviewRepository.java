package org.clientele.portal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.clientele.interview.Answer;
import org.jspecify.annotations.Nullable;
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

    String ROW = """
            select new org.clientele.portal.VisibleInterviewRepository$Row(i, v.title, c, p.answer, p.answerNote)
            from VisibleInterview i join VisibleVacancy v on v.id = i.vacancyId
            join VisibleCandidate c on c.id = i.candidateId left join VisibleParticipant p on p.interviewId = i.id
            """;

    /** An interview with its vacancy's title, its candidate and what the contact said to it. */
    record Row(
            VisibleInterview interview,
            String vacancy,
            VisibleCandidate candidate,
            @Nullable Answer answer,
            @Nullable String words) {}

    @Query(ROW + "where i.submissionId = :submission order by i.startsAt, i.id")
    List<Row> findOf(UUID submission);

    @Query(ROW + "where i.endsAt >= :from and i.state in ('PROPOSED', 'SCHEDULED') order by i.startsAt, i.id")
    List<Row> findFrom(Instant from, Limit limit);

    @Query(ROW + "where i.startsAt < :until and i.endsAt > :from order by i.startsAt, i.id")
    List<Row> findBetween(Instant from, Instant until, Limit limit);

    /** A time to choose for an interview. */
    record Proposed(UUID interview, PortalProposal proposal) {}

    @Query("""
            select new org.clientele.portal.VisibleInterviewRepository$Proposed(
                p.interviewId, new org.clientele.portal.PortalProposal(p.id, p.startsAt, p.endsAt))
            from VisibleProposal p where p.interviewId in :interviews order by p.startsAt, p.id""")
    List<Proposed> findProposals(Collection<UUID> interviews);

    @Query("""
            select new org.clientele.portal.PortalColleague(
                new org.clientele.contact.ContactId(c.id), trim(c.firstName || ' ' || c.lastName), c.position)
            from VisibleColleague c order by c.lastName, c.firstName, c.id""")
    List<PortalColleague> findColleagues(Limit limit);
}
