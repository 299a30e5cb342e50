package org.clientele.client;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.clientele.security.AccountId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Asked only about clients that were found before: it does not ask who sees them. */
interface ClientRecruiterRepository extends Repository<ClientRecruiter, UUID> {

    ClientRecruiter save(ClientRecruiter row);

    void delete(ClientRecruiter row);

    void flush();

    @Query("select r.clientId from ClientRecruiter r where r.id = :id")
    Optional<ClientId> findClientOf(UUID id);

    @Query("select r from ClientRecruiter r where r.clientId.value in :clients")
    List<ClientRecruiter> findOfClients(Collection<UUID> clients);

    /** As they are now, even if the transaction has read before it waited for the client. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from ClientRecruiter r where r.clientId.value in :clients")
    List<ClientRecruiter> findOfClientsForUpdate(Collection<UUID> clients);

    @Query("""
            select new org.clientele.client.AssignmentRow(
                r.id, r.version, r.accountId, a.fullName, a.enabled, r.part, r.fromDay, r.untilDay)
            from ClientRecruiter r join Account a on a.id = r.accountId
            where r.clientId = :client""")
    List<AssignmentRow> findRows(ClientId client);

    /** Who works for clients that one sees, the owner first. */
    @Query("""
            select new org.clientele.client.AssignedPerson(c.id, r.accountId, r.accountName, r.part)
            from ClientRecruiter r join Client c on c.id = r.clientId
            where r.clientId.value in :clients and r.fromDay <= :today
            and (r.untilDay is null or r.untilDay >= :today)""")
    List<AssignedPerson> findPeople(Collection<UUID> clients, LocalDate today);

    /** For how many clients each works. */
    @Query("""
            select new org.clientele.client.RecruiterLoad(a.id, a.fullName, count(c.id.value))
            from Account a
            left join ClientRecruiter r on r.accountId = a.id and r.fromDay <= :today
                and (r.untilDay is null or r.untilDay >= :today)
            left join Client c on c.id = r.clientId and c.archived = false
            where a.id.value in :accounts group by a.id, a.fullName order by count(c.id.value) desc, a.fullName""")
    List<RecruiterLoad> findLoads(Collection<UUID> accounts, LocalDate today);

    /** Clients that one sees and that somebody is assigned to, in the order of their ids. */
    @Query("""
            select c.id.value from ClientRecruiter r join Client c on c.id = r.clientId
            where r.accountId = :account and (r.untilDay is null or r.untilDay >= :today) and c.archived = false
            order by c.id.value""")
    List<UUID> findClientsOf(AccountId account, LocalDate today, Limit limit);

    /** Clients with an assignment that began or ended between two days. */
    @Query("""
            select distinct r.clientId.value from ClientRecruiter r
            where r.fromDay > :last and r.fromDay <= :today or r.untilDay >= :last and r.untilDay < :today""")
    List<UUID> findTurning(LocalDate last, LocalDate today);

    /** Assignments to some of them whose last day lies between two days. */
    @Query("""
            select r from ClientRecruiter r
            where r.clientId.value in :clients and r.untilDay >= :last and r.untilDay < :today""")
    List<ClientRecruiter> findEnded(Collection<UUID> clients, LocalDate last, LocalDate today);

    @Modifying
    @Query("update ClientRecruiter r set r.accountName = :name where r.accountId = :account")
    void rename(AccountId account, String name);
}
