package org.clientele.companydata;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clientele.client.ClientId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RegisterEntryRepository extends Repository<RegisterEntry, ClientId> {

    RegisterEntry save(RegisterEntry entry);

    void flush();

    Optional<RegisterEntry> findById(ClientId client);

    /** Holds off other writers until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from RegisterEntry e where e.clientId = :client")
    Optional<RegisterEntry> findForUpdate(ClientId client);

    /** Those that do no ordinary business. */
    @Query("""
            select new org.clientele.companydata.StandingBadge(
                e.clientId.value, e.company.standing, e.company.standingSince, e.company.asOf, e.company.simulated)
            from RegisterEntry e where e.clientId.value in :clients and e.company.standing <> ACTIVE""")
    List<StandingBadge> findBadges(Collection<UUID> clients);
}
