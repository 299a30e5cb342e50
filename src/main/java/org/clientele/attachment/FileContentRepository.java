package org.clientele.attachment;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FileContentRepository extends Repository<FileContent, String> {

    /** From now on somebody counts on the content. Waits for whoever is deleting it. */
    @Modifying(flushAutomatically = true)
    @Query("""
            insert into FileContent (hash, size, mediaType, claimedAt) values (:hash, :size, :mediaType, :at)
            on conflict do update set
                claimedAt = greatest(claimedAt, excluded.claimedAt), mediaType = excluded.mediaType
            """)
    void claim(String hash, long size, String mediaType, Instant at);

    /** Makes sure that there is a row to lock, also for a file that no row has known. */
    @Modifying(flushAutomatically = true)
    @Query("""
            insert into FileContent (hash, size, mediaType, claimedAt) values (:hash, :size, '', :at)
            on conflict do nothing
            """)
    void adopt(String hash, long size, Instant at);

    @Query("""
            select c.hash, c.size, (select count(v) from AttachmentVersion v where v.hash = c.hash) > 0
            from FileContent c where c.hash > :after order by c.hash
            """)
    List<ContentRow> findAfter(String after, Limit limit);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from FileContent c where c.hash = :hash")
    Optional<FileContent> findForUpdate(String hash);

    void delete(FileContent content);
}
