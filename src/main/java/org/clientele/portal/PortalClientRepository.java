package org.clientele.portal;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.clientele.client.ClientId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PortalClientRepository extends Repository<PortalClient, ClientId> {

    PortalClient save(PortalClient client);

    void flush();

    Optional<PortalClient> findById(ClientId client);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from PortalClient c where c.clientId = :client")
    Optional<PortalClient> findForUpdate(ClientId client);
}
