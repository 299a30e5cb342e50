package org.clientele.location;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.clientele.client.ClientId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LocationRepository extends Repository<Location, LocationId> {

    Location save(Location location);

    void flush();

    void delete(Location location);

    Optional<Location> findById(LocationId id);

    /** Holds off other writers until the transaction ends, so that the version compared is the version written. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from Location l where l.id = :id")
    Optional<Location> findForUpdate(LocationId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from Location l where l.clientId = :client and l.headquarters and not l.archived")
    Optional<Location> findHeadquartersForUpdate(ClientId client);

    @Query("""
            select l from Location l where l.clientId = :client and not l.archived
            order by l.headquarters desc, l.name, l.id""")
    List<Location> findOfClient(ClientId client);

    @Query("select l from Location l where l.clientId = :client")
    List<Location> findAllOfClient(ClientId client);

    @Query("select count(l) from Location l where l.clientId = :client and not l.archived")
    long countOfClient(ClientId client);
}
