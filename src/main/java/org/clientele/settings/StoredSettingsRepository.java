package org.clientele.settings;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredSettingsRepository extends Repository<StoredSettings, UUID> {

    Optional<StoredSettings> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from StoredSettings s")
    StoredSettings findForUpdate();

    @Query("select s.visibility from StoredSettings s")
    Visibility findVisibility();

    void flush();
}
