package org.clientele.notification;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.clientele.shared.NotificationKind;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NotificationRepository extends Repository<Notification, UUID> {

    void saveAll(Iterable<Notification> notifications);

    @Query("""
            select n.accountId from Notification n
            where n.kind = :kind and n.recordId = :record and n.occasion = :occasion and n.accountId in :accounts
            """)
    Set<UUID> findThoseToldOf(NotificationKind kind, UUID record, String occasion, Collection<UUID> accounts);

    @Query("""
            select n.id, n.kind, n.recordId, n.number, n.topic, n.actorName, n.raisedAt, n.unread from Notification n
            where n.accountId = :account and n.inApp
            """)
    Slice<NotificationLine> findLines(UUID account, Pageable page);

    @Query("""
            select n.id, n.kind, n.recordId, n.number, n.topic, n.actorName, n.raisedAt, n.unread from Notification n
            where n.id = :id and n.accountId = :account
            """)
    Optional<NotificationLine> findLine(UUID id, UUID account);

    /** No further than the limit: nobody counts more. */
    @Query("select n.id from Notification n where n.accountId = :account and n.inApp and n.unread")
    List<UUID> findUnread(UUID account, Limit limit);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Notification n set n.unread = false where n.id = :id and n.accountId = :account and n.unread")
    int markRead(UUID id, UUID account);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Notification n set n.unread = false where n.accountId = :account and n.unread")
    int markAllRead(UUID account);

    @Query("select distinct n.accountId from Notification n where n.digestDue")
    List<UUID> findAccountsWithDigest();

    /** Locked, so that another node waits and then finds none. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from Notification n where n.digestDue and n.accountId = :account order by n.id")
    List<Notification> findForDigest(UUID account);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Notification n set n.digestDue = false where n.id in :ids")
    int markDigested(Collection<UUID> ids);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from Notification n where not n.unread and not n.digestDue and n.raisedAt < :before")
    int deleteRead(Instant before);
}
