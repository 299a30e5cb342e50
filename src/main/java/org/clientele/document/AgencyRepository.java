package org.clientele.document;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AgencyRepository extends Repository<StoredAgency, UUID> {

    Optional<StoredAgency> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from StoredAgency a")
    StoredAgency findForUpdate();

    void flush();
}
