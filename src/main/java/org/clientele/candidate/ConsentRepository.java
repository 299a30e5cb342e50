package org.clientele.candidate;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConsentRepository extends Repository<Consent, UUID> {

    Consent save(Consent consent);

    /** The one that is neither withdrawn nor replaced; it may have expired. */
    @Query(
            "select c from Consent c where c.candidateId = :candidate and c.withdrawnOn is null and c.replacedOn is null")
    Optional<Consent> findStanding(CandidateId candidate);

    @Query("""
            select new org.clientele.candidate.ConsentRow(
                c.givenOn, c.purpose, c.expiresOn, c.withdrawnOn, c.withdrawnBy, c.replacedOn, c.recordedAt, c.recordedBy)
            from Consent c where c.candidateId = :candidate order by c.recordedAt desc, c.id desc""")
    List<ConsentRow> findOf(CandidateId candidate);

    @Modifying(flushAutomatically = true)
    @Query("delete from Consent c where c.candidateId = :candidate")
    void deleteOf(CandidateId candidate);
}
