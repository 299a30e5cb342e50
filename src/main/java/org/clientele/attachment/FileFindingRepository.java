package org.clientele.attachment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FileFindingRepository extends Repository<FileFinding, FileFinding.Key> {

    FileFinding save(FileFinding finding);

    /** What has to be dealt with before what was done. */
    @Query("""
            select f.kind, f.hash, f.size, v.attachmentId, coalesce(v.fileName, '')
            from FileFinding f left join AttachmentVersion v on v.hash = f.hash
            where f.checkId = :check order by f.kind, f.hash, v.attachmentId, v.number
            """)
    List<FileFindingRow> findRows(UUID check, Limit limit);

    @Modifying
    @Query("delete from FileFinding f where f.checkId in (select c.id from FileCheck c where c.startedAt < :time)")
    void deleteBefore(Instant time);
}
