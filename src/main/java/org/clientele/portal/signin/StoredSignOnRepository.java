package org.clientele.portal.signin;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.clientele.client.ClientId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredSignOnRepository extends Repository<StoredSignOn, UUID> {

    StoredSignOn save(StoredSignOn signOn);

    void delete(StoredSignOn signOn);

    void flush();

    @Query("select s from StoredSignOn s where s.clientId = :client")
    Optional<StoredSignOn> find(ClientId client);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from StoredSignOn s where s.clientId = :client")
    Optional<StoredSignOn> findForUpdate(ClientId client);
}
