package org.clientele.audit;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HistoryRepository extends Repository<HistoryEntry, UUID> {

    HistoryEntry save(HistoryEntry entry);

    List<HistoryEntry> findByRecordId(UUID recordId);

    @Query("""
            select new org.clientele.audit.TimelineAuthor(h.actorId, max(h.actorName)) from HistoryEntry h
            where h.clientId = :client and h.actorId is not null group by h.actorId order by max(h.actorName)\
            """)
    List<TimelineAuthor> findAuthorsOfClient(UUID client);

    @Query("""
            select new org.clientele.audit.TimelineAuthor(h.actorId, max(h.actorName)) from HistoryEntry h
            where h.actorId is not null and h.recordId in (
                select r.id from RecordEntry r where r.id = :record or r.subjectId = :record)
            group by h.actorId order by max(h.actorName)\
            """)
    List<TimelineAuthor> findAuthors(UUID record);
}
