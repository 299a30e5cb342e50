package org.clientele.client;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IndustryRepository extends Repository<Industry, IndustryId> {

    Industry save(Industry industry);

    Optional<Industry> findById(IndustryId id);

    @Query("select distinct i from Industry i left join fetch i.pkdDivisions order by i.position, i.id")
    List<Industry> findAllWithDivisions();

    /** Holds off whoever else edits the list, so that names and divisions stay apart and positions fit. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Industry i order by i.position, i.id")
    List<Industry> findAllForUpdate();

    /** For pointing at: its position stays what it is until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select i from Industry i where i.id = :id")
    Optional<Industry> findForShare(IndustryId id);

    boolean existsByNameAndIdNot(String name, IndustryId id);

    void flush();

    void delete(Industry industry);

    long count();
}
