package org.clientele.portal.setup;

import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PortalSettingsRepository extends Repository<StoredPortalSettings, UUID> {

    @Query("select s from StoredPortalSettings s")
    StoredPortalSettings find();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from StoredPortalSettings s")
    StoredPortalSettings findForUpdate();

    void flush();
}
