package org.clientele.portal;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.clientele.client.ClientId;
import org.clientele.contact.ContactId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PortalAccountRepository extends Repository<PortalAccount, PortalAccountId> {

    PortalAccount save(PortalAccount account);

    void flush();

    /** By a query, since only those are filtered by who sees which client. */
    @Query("""
            select a from PortalAccount a join fetch a.role join fetch a.profile where a.id = :id""")
    Optional<PortalAccount> findVisible(PortalAccountId id);

    @Query("""
            select a from PortalAccount a join fetch a.role join fetch a.profile where a.contactId = :contact""")
    Optional<PortalAccount> findByContact(ContactId contact);

    @Query("""
            select a from PortalAccount a join fetch a.role join fetch a.profile where a.clientId = :client order by a.id""")
    List<PortalAccount> findByClient(ClientId client);

    /** Holds off other writers until the transaction ends, so that the version compared is the version written. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from PortalAccount a where a.id = :id")
    Optional<PortalAccount> findForUpdate(PortalAccountId id);

    /** Until the two that change places have done so, in the same transaction: a contact has one account. */
    @Modifying(flushAutomatically = true)
    @Query("update PortalAccount a set a.contactId.value = null where a.id = :id")
    void setFree(PortalAccountId id);

    boolean existsByRoleId(PortalRoleId role);

    boolean existsByProfileId(PortalProfileId profile);
}
