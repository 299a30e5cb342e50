package org.clientele.notification;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BounceBoxRepository extends Repository<BounceBox, UUID> {

    Optional<BounceBox> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from BounceBox b")
    BounceBox findForUpdate();
}
