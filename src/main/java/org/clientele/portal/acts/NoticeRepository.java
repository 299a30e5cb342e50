package org.clientele.portal.acts;

import jakarta.persistence.LockModeType;
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
import org.springframework.data.repository.Repository;

interface NoticeRepository extends Repository<ContactNotice, UUID> {

    String LINE = """
            select new org.clientele.portal.acts.NoticeLine(
                n.id, n.kind, n.recordId, n.vacancyId, n.actorName, n.raisedAt, n.unread)
            from ContactNotice n where n.contactId = :contact
            """;

    void save(ContactNotice notice);

    void flush();

    @Query(LINE + "order by n.unread desc, n.id desc")
    List<NoticeLine> findLatest(UUID contact, Limit limit);

    /** Sorted as the page says. */
    @Query(LINE)
    Slice<NoticeLine> findLines(UUID contact, Pageable page);

    @Query(LINE + "and n.id = :id")
    Optional<NoticeLine> findLine(UUID id, UUID contact);

    /** No further than the limit: nobody counts more. */
    @Query("select n.id from ContactNotice n where n.contactId = :contact and n.unread")
    List<UUID> findUnread(UUID contact, Limit limit);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update ContactNotice n set n.unread = false where n.id = :id and n.contactId = :contact and n.unread")
    int markRead(UUID id, UUID contact);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update ContactNotice n set n.unread = false"
            + " where n.recordId = :record and n.contactId = :contact and n.unread")
    int markReadOf(UUID record, UUID contact);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update ContactNotice n set n.unread = false where n.contactId = :contact and n.unread")
    int markAllRead(UUID contact);

    @Query("select n.id from ContactNotice n where n.contactId = :contact order by n.id desc")
    List<UUID> findIds(UUID contact, Limit limit);

    @Modifying(flushAutomatically = true)
    @Query("update ContactNotice n set n.contactId = :to where n.contactId = :from and n.id in :ids")
    int pass(Collection<UUID> ids, UUID from, UUID to);

    @Query("select distinct n.contactId from ContactNotice n where n.digestDue")
    List<UUID> findContactsWithDigest();

    /** Locked, so that another node waits and then finds none. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select n from ContactNotice n where n.digestDue and n.contactId = :contact order by n.id")
    List<ContactNotice> findForDigest(UUID contact);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update ContactNotice n set n.digestDue = false where n.id in :ids")
    int markDigested(Collection<UUID> ids);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from ContactNotice n where not n.unread and not n.digestDue and n.raisedAt < :before")
    int deleteRead(Instant before);
}
