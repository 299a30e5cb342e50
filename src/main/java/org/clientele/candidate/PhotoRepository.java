package org.clientele.candidate;

import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PhotoRepository extends Repository<CandidatePhoto, CandidateId> {

    CandidatePhoto save(CandidatePhoto photo);

    Optional<CandidatePhoto> findById(CandidateId id);

    @Modifying(flushAutomatically = true)
    @Query("delete from CandidatePhoto p where p.candidateId = :candidate")
    void deleteOf(CandidateId candidate);
}
