package org.clientele.audit;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface HistoryRepository extends Repository<HistoryEntry, UUID> {

    HistoryEntry save(HistoryEntry entry);

    List<HistoryEntry> findByRecordId(UUID recordId);

    List<HistoryLine> findByRecordIdAndIdLessThanOrderByIdDesc(UUID recordId, UUID id, Limit limit);

    List<HistoryLine> findByClientIdAndIdLessThanOrderByIdDesc(UUID clientId, UUID id, Limit limit);
}
