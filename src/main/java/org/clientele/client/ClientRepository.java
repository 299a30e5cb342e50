package org.clientele.client;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClientRepository extends Repository<Client, ClientId> {

    Client save(Client client);

    void flush();

    void delete(Client client);

    Optional<Client> findById(ClientId id);

    /** Holds off other writers until the transaction ends, so that the version compared is the version written. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Client c where c.id = :id")
    Optional<Client> findForUpdate(ClientId id);

    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select c from Client c where c.id = :id")
    Optional<Client> findForShare(ClientId id);

    @Query("select new org.clientele.client.ClientRef(c.id, c.name, c.archived) from Client c where c.id = :id")
    Optional<ClientRef> findRef(ClientId id);

    @Query("""
            select new org.clientele.client.ClientRow(
                c.id, c.name, s.name, s.colour, coalesce(i.name, ''), c.address.city, c.ownerName, c.contactCount,
                c.changedAt)
            from Client c join c.status s left join c.industry i
            where c.id.value in :ids""")
    List<ClientRow> findRows(List<UUID> ids);

    @Query("""
            select new org.clientele.client.ClientRef(c.id, c.name, c.archived) from Client c
            where c.parent.id = :parent and c.archived = false order by c.name, c.id limit :limit""")
    List<ClientRef> findChildren(ClientId parent, int limit);

    @Query("select count(c) from Client c where c.parent.id = :parent and c.archived = false")
    long countChildren(ClientId parent);

    @Modifying
    @Query("update Client c set c.contactCount = c.contactCount + :delta where c.id = :id")
    int addToContactCount(ClientId id, int delta);

    @Modifying
    @Query("update Client c set c.parent = null where c.parent.id = :parent")
    void releaseChildren(ClientId parent);
}
