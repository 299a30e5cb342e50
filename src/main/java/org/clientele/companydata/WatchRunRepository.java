package org.clientele.companydata;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WatchRunRepository extends Repository<WatchRun, UUID> {

    WatchRun save(WatchRun run);

    @Query("""
            select r.id, r.startedAt, r.finishedAt, r.days, r.changed, r.hits, r.proposals, r.failures, r.failure
            from WatchRun r""")
    Slice<WatchRunRow> findRows(Pageable page);

    @Modifying
    @Query("delete from WatchRun r where r.startedAt < :time")
    void deleteBefore(Instant time);
}
