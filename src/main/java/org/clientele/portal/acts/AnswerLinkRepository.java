package org.clientele.portal.acts;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    @Query("select l.secretHash from AnswerLink l where l.contactId = :contact and l.usedAt is null")
    List<String> findOpen(UUID contact);

    @Modifying(flushAutomatically = true)
    @Query("update AnswerLink l set l.contactId = :to where l.contactId = :from and l.secretHash in :hashes")
    int pass(Collection<String> hashes, UUID from, UUID to);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from AnswerLink l where l.expiresAt < :before")
    int deleteOver(Instant before);
}
