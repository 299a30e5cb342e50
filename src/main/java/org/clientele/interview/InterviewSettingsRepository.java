package org.clientele.interview;

import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InterviewSettingsRepository extends Repository<StoredInterviewSettings, UUID> {

    @Query("select s from StoredInterviewSettings s")
    StoredInterviewSettings find();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from StoredInterviewSettings s")
    StoredInterviewSettings findForUpdate();

    void flush();
}
