package org.clientele.resume;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.clientele.candidate.CandidateId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ResumeRepository extends Repository<ClientResume, ClientResumeId> {

    ClientResume save(ClientResume resume);

    void flush();

    void delete(ClientResume resume);

    Optional<ClientResume> findById(ClientResumeId id);

    /** Holds off other writers until the transaction ends, so that the version compared is the version written. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from ClientResume r where r.id = :id")
    Optional<ClientResume> findForUpdate(ClientResumeId id);

    Optional<ClientResume> findByCandidateId(CandidateId candidate);
}
