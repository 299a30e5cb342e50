package org.clientele.vacancy;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VacancyRequestRepository extends Repository<VacancyRequest, VacancyId> {

    VacancyRequest save(VacancyRequest request);

    void flush();

    Optional<VacancyRequest> findById(VacancyId vacancy);

    /** Held until the transaction ends: a decision of the agency's waits, and finds it withdrawn. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from VacancyRequest r where r.vacancyId = :vacancy")
    Optional<VacancyRequest> findForUpdate(VacancyId vacancy);

    @Query(
            "select r.vacancyId.value from VacancyRequest r where r.contactId.value = :contact order by r.vacancyId.value")
    List<UUID> findIdsOf(UUID contact);

    @Modifying(flushAutomatically = true)
    @Query("""
            update VacancyRequest r set r.contactId.value = :to
            where r.contactId.value = :from and r.vacancyId.value in :ids""")
    void handOver(Collection<UUID> ids, UUID from, UUID to);
}
