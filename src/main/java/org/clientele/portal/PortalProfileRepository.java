package org.clientele.portal;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PortalProfileRepository extends Repository<PortalProfile, PortalProfileId> {

    PortalProfile save(PortalProfile profile);

    void flush();

    void delete(PortalProfile profile);

    Optional<PortalProfile> findById(PortalProfileId id);

    /** Holds off other writers until the transaction ends, so that the version compared is the version written. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from PortalProfile r where r.id = :id")
    Optional<PortalProfile> findForUpdate(PortalProfileId id);

    @Query("select distinct r from PortalProfile r left join fetch r.moves order by r.name")
    List<PortalProfile> findAllByName();

    boolean existsByNameAndIdNot(String name, PortalProfileId id);
}
