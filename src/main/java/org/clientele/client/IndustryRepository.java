package org.clientele.client;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IndustryRepository extends Repository<Industry, IndustryId> {

    Industry save(Industry industry);

    Optional<Industry> findById(IndustryId id);

    @Query("select distinct i from Industry i left join fetch i.pkdDivisions order by i.position, i.id")
    List<Industry> findAllWithDivisions();

    void delete(Industry industry);

    long count();
}
