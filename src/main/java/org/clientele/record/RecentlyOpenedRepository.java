package org.clientele.record;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RecentlyOpenedRepository extends Repository<OpenedRecord, AccountAndRecord> {

    @Modifying
    @Query("""
            insert into OpenedRecord (accountId, recordId, openedAt) values (:account, :record, :at)
            on conflict do update set openedAt = greatest(openedAt, excluded.openedAt)
            """)
    void write(UUID account, UUID record, Instant at);

    List<OpenedRecord> findByRecordId(UUID record);

    @Query("select o.openedAt from OpenedRecord o where o.accountId = :account order by o.openedAt desc")
    List<Instant> findTimes(UUID account, Pageable page);

    @Modifying
    @Query("delete from OpenedRecord o where o.accountId = :account and o.openedAt < :before")
    void deleteOlder(UUID account, Instant before);

    @Query("""
            select r from OpenedRecord o join RecordEntry r on r.id = o.recordId
            where o.accountId = :account and r.archivedAt is null
            order by o.openedAt desc, r.id
            """)
    List<RecordEntry> findRecords(UUID account, Limit limit);

    @Modifying
    @Query("delete from OpenedRecord o where o.recordId = :record")
    void deleteByRecordId(UUID record);
}
