package org.clientele.companydata;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.clientele.security.AccountId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BatchRepository extends Repository<RegisterBatch, BatchId> {

    RegisterBatch save(RegisterBatch batch);

    void flush();

    Optional<RegisterBatch> findById(BatchId id);

    /** Holds off other writers until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from RegisterBatch b where b.id = :id")
    Optional<RegisterBatch> findForUpdate(BatchId id);

    @Query("select count(b) > 0 from RegisterBatch b where b.state = RUNNING and b.starterId = :starter")
    boolean isRunning(AccountId starter);

    @Query("""
            select new org.clientele.companydata.BatchRow(
                b.id, b.state, b.startedBy, b.startedAt, b.finishedAt, b.total, b.done, b.filled, b.differing, b.failed)
            from RegisterBatch b where :everybody = true or b.starterId = :starter""")
    Slice<BatchRow> findRows(AccountId starter, boolean everybody, Pageable page);
}
