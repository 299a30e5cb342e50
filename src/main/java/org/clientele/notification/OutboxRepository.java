package org.clientele.notification;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface OutboxRepository extends Repository<OutboxMail, UUID> {

    OutboxMail save(OutboxMail mail);

    void delete(OutboxMail mail);

    boolean existsByIdempotencyKey(String key);

    /** Locked; what another node has locked is passed over, so that each takes its own. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    @Query("select m from OutboxMail m where m.state = WAITING and m.nextAttemptAt <= :now order by m.nextAttemptAt")
    List<OutboxMail> lockDue(Instant now, Limit limit);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from OutboxMail m where m.id = :id")
    Optional<OutboxMail> findForUpdate(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from OutboxMail m where m.messageId = :messageId and m.state = SENT")
    Optional<OutboxMail> findSentForUpdate(UUID messageId);

    @Query("""
            select m.id, m.recipient, m.subject, m.body, m.state, m.attempts, m.lastError, m.returnStatus, m.createdAt, m.sentAt
            from OutboxMail m""")
    Slice<OutboxRow> findRows(Pageable page);

    @Query("""
            select m.id, m.recipient, m.subject, m.body, m.state, m.attempts, m.lastError, m.returnStatus, m.createdAt, m.sentAt
            from OutboxMail m where m.state = :state""")
    Slice<OutboxRow> findRows(MailState state, Pageable page);

    @Query("""
            select m.id, m.recipient, m.subject, m.body, m.state, m.attempts, m.lastError, m.returnStatus, m.createdAt, m.sentAt
            from OutboxMail m where m.recordId = :record order by m.id desc""")
    List<OutboxRow> findRowsAbout(UUID record, Limit limit);

    @Query("select count(m) > 0 from OutboxMail m where m.recordId = :record and m.state in (FAILED, RETURNED)")
    boolean existsFailedAbout(UUID record);

    /** Of mails about records that one may see. */
    @Query("""
            select m.id, m.recipient, m.subject, m.body, m.state, m.attempts, m.lastError, m.returnStatus, m.createdAt, m.sentAt
            from OutboxMail m
            where m.recipient in :addresses and exists (select 1 from RecordEntry r where r.id = m.recordId)
            order by m.id desc""")
    List<OutboxRow> findRowsTo(Collection<String> addresses, Limit limit);

    @Query("""
            select count(m) > 0 from OutboxMail m
            where m.recipient in :addresses and m.state in (FAILED, RETURNED)
                and exists (select 1 from RecordEntry r where r.id = m.recordId)""")
    boolean existsFailedTo(Collection<String> addresses);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from OutboxMail m where m.state <> WAITING and m.createdAt < :before")
    int deleteDone(Instant before);
}
