package org.clientele.record;

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

interface RecordEntryRepository extends Repository<RecordEntry, UUID> {

    RecordEntry save(RecordEntry entry);

    void flush();

    Optional<RecordEntry> findById(UUID id);

    boolean existsByIdAndPurgedAtIsNull(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from RecordEntry r where r.id = :id")
    Optional<RecordEntry> findForUpdate(UUID id);

    List<RecordEntry> findByIdIn(Collection<UUID> ids);

    /** What can be restored by itself: not what belongs to an archived client or is about an archived record. */
    @Query("""
            select r.id, r.type, r.title, client.title, r.archivedAt, r.archivedBy, kept
            from RecordEntry r left join RecordEntry client on client.id = r.clientId and client.id <> r.id
                left join RecordEntry kept on kept.id = r.mergedIntoId
                left join RecordEntry subject on subject.id = r.subjectId
            where r.purgedAt is null and r.archivedAt >= :since and client.archivedAt is null
                and subject.archivedAt is null
            """)
    Slice<ArchivedLine> findArchived(Instant since, Pageable page);

    @Query("""
            select r.id from RecordEntry r
            where r.purgedAt is null and r.archivedAt < :archivedBefore and r.id > :after
            order by r.id
            """)
    List<UUID> findDue(Instant archivedBefore, UUID after, Limit limit);

    /** The record after all that belongs to it or is about it; whatever points at another one comes before it. */
    @Query("""
            select r.id from RecordEntry r
            where r.purgedAt is null and (r.id = :id or r.clientId = :id or r.subjectId = :id
                or r.subjectId in (select s.id from RecordEntry s where s.subjectId = :id))
            order by case r.type when ATTACHMENT then 1 when TASK then 2 when NOTE then 3 when INTERVIEW then 4
                when SUBMISSION then 5 when VACANCY then 6 when CONTACT then 7 when LOCATION then 8 else 9 end, r.id
            """)
    List<UUID> findToPurgeWith(UUID id);

    /** Whoever may be the subject of something new: neither it nor what it belongs to is archived. */
    @Query("""
            select new org.clientele.record.RecordSubject(r.id, r.type, r.clientId, r.title)
            from RecordEntry r left join RecordEntry client on client.id = r.clientId
                left join RecordEntry subject on subject.id = r.subjectId
            where r.id = :id and r.archivedAt is null and client.archivedAt is null and subject.archivedAt is null
            """)
    Optional<RecordSubject> findSubject(UUID id);

    @Query("select r.id from RecordEntry r where r.subjectId = :subject order by r.id")
    List<UUID> findAbout(UUID subject);

    /** What is about the record, and what is about that. */
    @Modifying(flushAutomatically = true)
    @Query("""
            update RecordEntry r set r.clientId = :client
            where r.subjectId = :subject
                or r.subjectId in (select s.id from RecordEntry s where s.subjectId = :subject)
            """)
    void moveWhatIsAbout(UUID subject, UUID client);

    @Modifying(flushAutomatically = true)
    @Query("update RecordEntry r set r.subjectId = :to where r.subjectId = :from and r.id in :ids")
    void changeSubject(Collection<UUID> ids, UUID from, UUID to);
}
