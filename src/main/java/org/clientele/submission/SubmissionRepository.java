package org.clientele.submission;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SubmissionRepository extends Repository<Submission, SubmissionId> {

    Submission save(Submission submission);

    void flush();

    void delete(Submission submission);

    Optional<Submission> findById(SubmissionId id);

    /** Holds off other writers until the transaction ends, so that the version compared is the version written. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Submission s where s.id = :id")
    Optional<Submission> findForUpdate(SubmissionId id);
}
