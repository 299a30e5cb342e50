package org.clientele.attachment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AttachmentVersionRepository extends Repository<AttachmentVersion, AttachmentVersion.Key> {

    AttachmentVersion save(AttachmentVersion version);

    boolean existsByHash(String hash);

    @Query("""
            select v.number, v.fileName, c.mediaType, c.size, v.uploadedAt, v.uploadedBy
            from AttachmentVersion v join FileContent c on c.hash = v.hash
            where v.attachmentId = :attachment order by v.number desc
            """)
    List<VersionRow> findOf(UUID attachment);

    @Query("""
            select v.hash, v.fileName, c.mediaType, c.size
            from AttachmentVersion v join FileContent c on c.hash = v.hash
            where v.attachmentId = :attachment and v.number = :number
            """)
    Optional<FileRow> findFile(UUID attachment, int number);

    @Modifying(flushAutomatically = true)
    @Query("delete from AttachmentVersion v where v.attachmentId = :attachment")
    void deleteOf(UUID attachment);
}
