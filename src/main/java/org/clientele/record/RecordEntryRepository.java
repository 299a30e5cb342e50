package org.clientele.record;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RecordEntryRepository extends Repository<RecordEntry, UUID> {

    RecordEntry save(RecordEntry entry);

    Optional<RecordEntry> findById(UUID id);

    List<RecordEntry> findByIdIn(Collection<UUID> ids);
}
