package org.clientele.vacancy;

import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VacancySettingsRepository extends Repository<StoredVacancySettings, UUID> {

    @Query("select s from StoredVacancySettings s")
    StoredVacancySettings find();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from StoredVacancySettings s")
    StoredVacancySettings findForUpdate();

    void flush();
}
