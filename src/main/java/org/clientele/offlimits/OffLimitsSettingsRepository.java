package org.clientele.offlimits;

import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OffLimitsSettingsRepository extends Repository<StoredOffLimitsSettings, UUID> {

    @Query("select s from StoredOffLimitsSettings s")
    StoredOffLimitsSettings find();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from StoredOffLimitsSettings s")
    StoredOffLimitsSettings findForUpdate();

    void flush();
}
