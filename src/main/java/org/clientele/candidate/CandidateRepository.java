package org.clientele.candidate;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CandidateRepository extends Repository<Candidate, CandidateId> {

    Candidate save(Candidate candidate);

    void flush();

    void delete(Candidate candidate);

    Optional<Candidate> findById(CandidateId id);

    List<Candidate> findByIdIn(Collection<CandidateId> ids);

    /** Holds off other writers until the transaction ends, so that the version compared is the version written. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Candidate c where c.id = :id")
    Optional<Candidate> findForUpdate(CandidateId id);

    /** For pointing at: it stays where it is until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select c from Candidate c where c.id = :id")
    Optional<Candidate> findForShare(CandidateId id);

    /** All who have the skill, the archived ones included. */
    @Query("select c from Candidate c join c.skills s where s = :skill")
    List<Candidate> findSkilled(SkillId skill);

    @Query("select count(c) > 0 from Candidate c join c.skills s where s = :skill")
    boolean isSkill(SkillId skill);

    @Query("""
            select new org.clientele.candidate.CandidateRef(
                c.id, c.number, trim(c.person.firstName || ' ' || c.person.lastName), c.archived, c.consent.state)
            from Candidate c where c.id = :id""")
    Optional<CandidateRef> findRef(CandidateId id);

    @Query("select a.address from Candidate c join c.addresses a where c.id = :candidate and a.medium = EMAIL")
    List<String> findEmails(CandidateId candidate);
}
