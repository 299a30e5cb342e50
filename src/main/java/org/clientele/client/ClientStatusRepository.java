package org.clientele.client;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ClientStatusRepository extends Repository<ClientStatus, ClientStatusId> {

    ClientStatus save(ClientStatus status);

    Optional<ClientStatus> findById(ClientStatusId id);

    List<ClientStatus> findAllByOrderByPositionAscIdAsc();

    void delete(ClientStatus status);

    long count();
}
