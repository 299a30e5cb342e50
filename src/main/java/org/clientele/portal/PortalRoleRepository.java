package org.clientele.portal;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PortalRoleRepository extends Repository<PortalRole, PortalRoleId> {

    PortalRole save(PortalRole role);

    void flush();

    void delete(PortalRole role);

    Optional<PortalRole> findById(PortalRoleId id);

    /** Holds off other writers until the transaction ends, so that the version compared is the version written. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from PortalRole r where r.id = :id")
    Optional<PortalRole> findForUpdate(PortalRoleId id);

    @Query("select distinct r from PortalRole r left join fetch r.stages order by r.name")
    List<PortalRole> findAllByName();

    boolean existsByNameAndIdNot(String name, PortalRoleId id);
}
