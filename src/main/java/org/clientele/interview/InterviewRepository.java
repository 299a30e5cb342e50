package org.clientele.interview;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.clientele.candidate.CandidateId;
import org.clientele.vacancy.VacancyId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InterviewRepository extends Repository<Interview, InterviewId> {

    Interview save(Interview interview);

    void flush();

    void delete(Interview interview);

    Optional<Interview> findById(InterviewId id);

    /** Holds off other writers until the transaction ends, so that the version compared is the version written. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Interview i where i.id = :id")
    Optional<Interview> findForUpdate(InterviewId id);

    @Query("select i.id from Interview i join i.invited.participants p where p.contactId = :contact order by i.id")
    List<InterviewId> findWith(UUID contact);

    @Query("select r.accountId from Vacancy v join v.recruiters r where v.id = :vacancy")
    Set<UUID> findRecruiters(VacancyId vacancy);

    /** Others at that time in which one of these people takes part, or which are the candidate's. */
    @Query("""
            select new org.clientele.interview.Busy(i.id, p.accountId, p.contactId, i.startsAt, i.endsAt)
            from Interview i left join i.invited.participants p
            where not i.archived and i.state = org.clientele.interview.InterviewState.SCHEDULED and i.id <> :self
                and i.startsAt < :until and i.endsAt > :from and i.startsAt >= :earliest
                and (p.accountId in :people or p.contactId in :people or i.parts.candidate = :candidate)
            order by i.startsAt, i.id""")
    List<Busy> findBusy(
            InterviewId self,
            Collection<UUID> people,
            CandidateId candidate,
            Instant earliest,
            Instant from,
            Instant until);
}
