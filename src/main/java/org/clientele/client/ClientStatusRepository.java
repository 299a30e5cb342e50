package org.clientele.client;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClientStatusRepository extends Repository<ClientStatus, ClientStatusId> {

    ClientStatus save(ClientStatus status);

    Optional<ClientStatus> findById(ClientStatusId id);

    List<ClientStatus> findAllByOrderByPositionAscIdAsc();

    /** Holds off whoever else edits the list, so that names stay apart and positions fit. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from ClientStatus s order by s.position, s.id")
    List<ClientStatus> findAllForUpdate();

    /** For pointing at: its position stays what it is until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select s from ClientStatus s where s.id = :id")
    Optional<ClientStatus> findForShare(ClientStatusId id);

    boolean existsByNameAndIdNot(String name, ClientStatusId id);

    void flush();

    void delete(ClientStatus status);

    long count();
}
