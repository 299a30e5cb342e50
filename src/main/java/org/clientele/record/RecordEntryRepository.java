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

    /** What can be restored by itself: not what belongs to an archived client. */
    @Query("""
            select r.id, r.type, r.title, client.title, r.archivedAt, r.archivedBy, kept
            from RecordEntry r left join RecordEntry client on client.id = r.clientId and client.id <> r.id
                left join RecordEntry kept on kept.id = r.mergedIntoId
            where r.purgedAt is null and r.archivedAt >= :since and client.archivedAt is null
            """)
    Slice<ArchivedLine> findArchived(Instant since, Pageable page);

    @Query("""
            select r.id from RecordEntry r
            where r.purgedAt is null and r.archivedAt < :archivedBefore and r.id > :after
            order by r.id
            """)
    List<UUID> findDue(Instant archivedBefore, UUID after, Limit limit);

    /** The record after all that belongs to it: contacts first, since they point at locations. */
    @Query("""
            select r.id from RecordEntry r
            where r.purgedAt is null and (r.id = :id or r.clientId = :id)
            order by case r.type when CONTACT then 1 when LOCATION then 2 else 3 end, r.id
            """)
    List<UUID> findToPurgeWith(UUID id);
}
