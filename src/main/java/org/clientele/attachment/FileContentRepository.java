package org.clientele.attachment;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FileContentRepository extends Repository<FileContent, String> {

    /** From now on somebody counts on the content. Waits for whoever is deleting it. */
    @Modifying(flushAutomatically = true)
    @Query("""
            insert into FileContent (hash, size, mediaType, claimedAt) values (:hash, :size, :mediaType, :at)
            on conflict do update set claimedAt = greatest(claimedAt, excluded.claimedAt)
            """)
    void claim(String hash, long size, String mediaType, Instant at);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from FileContent c where c.hash = :hash")
    Optional<FileContent> findForUpdate(String hash);

    void delete(FileContent content);
}
