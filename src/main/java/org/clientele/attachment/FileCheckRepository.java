package org.clientele.attachment;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FileCheckRepository extends Repository<FileCheck, UUID> {

    FileCheck save(FileCheck check);

    @Query("select c.id, c.startedAt, c.finishedAt, c.contents, c.missing, c.removed from FileCheck c")
    Slice<FileCheckRow> findRows(Pageable page);

    @Modifying
    @Query("delete from FileCheck c where c.startedAt < :time")
    void deleteBefore(Instant time);
}
