package org.clientele.record;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FavouriteRepository extends Repository<Favourite, AccountAndRecord> {

    /** Whoever marks twice, perhaps in two tabs, has marked once. */
    @Modifying(flushAutomatically = true)
    @Query("""
            insert into Favourite (accountId, recordId, markedAt) values (:account, :record, :at)
            on conflict do nothing
            """)
    void mark(UUID account, UUID record, Instant at);

    @Modifying(flushAutomatically = true)
    @Query("delete from Favourite f where f.accountId = :account and f.recordId = :record")
    void unmark(UUID account, UUID record);

    boolean existsByAccountIdAndRecordId(UUID accountId, UUID recordId);

    @Query("""
            select r from Favourite f join RecordEntry r on r.id = f.recordId
            where f.accountId = :account and r.archivedAt is null
            order by r.title, r.id
            """)
    List<RecordEntry> findRecords(UUID account);

    List<Favourite> findByRecordId(UUID record);

    List<Favourite> findByRecordIdAndAccountIdIn(UUID record, Collection<UUID> accounts);

    @Modifying(flushAutomatically = true)
    @Query("delete from Favourite f where f.recordId = :record")
    void deleteByRecordId(UUID record);
}
