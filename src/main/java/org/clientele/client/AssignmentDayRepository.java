package org.clientele.client;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AssignmentDayRepository extends Repository<AssignmentDay, Integer> {

    AssignmentDay save(AssignmentDay day);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from AssignmentDay d")
    Optional<AssignmentDay> findForUpdate();
}
