package org.clientele.vacancy;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PipelineRepository extends Repository<PipelineTemplate, PipelineId> {

    PipelineTemplate save(PipelineTemplate template);

    void flush();

    void delete(PipelineTemplate template);

    Optional<PipelineTemplate> findById(PipelineId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from PipelineTemplate p where p.id = :id")
    Optional<PipelineTemplate> findForUpdate(PipelineId id);

    @Query("select p from PipelineTemplate p left join fetch p.stages order by p.standard desc, p.name, p.id")
    List<PipelineTemplate> findAllByName();

    Optional<PipelineTemplate> findByStandardTrue();

    @Query("select count(p) > 0 from PipelineTemplate p where p.name = :name and p.id <> :self")
    boolean isNameTaken(String name, PipelineId self);
}
