package org.clientele.portal.acts;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AnswerLinkRepository extends Repository<AnswerLink, String> {

    AnswerLink save(AnswerLink link);

    Optional<AnswerLink> findById(String secretHash);

    /** Held until the transaction ends, so that two clicks at the same moment are one answer. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from AnswerLink l where l.secretHash = :secretHash")
    Optional<AnswerLink> findForUpdate(String secretHash);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from AnswerLink l where l.expiresAt < :before")
    int deleteOver(Instant before);
}
