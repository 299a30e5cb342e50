package org.clientele.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A content of the store that attachments may refer to. Whoever is about to refer to it or to delete it locks this row
 * (docs/adr/0022), so it needs no version.
 */
@Entity
@Table(name = "file_content")
class FileContent {

    @Id
    private String hash;

    private long size;
    private String mediaType;
    private Instant claimedAt;

    @SuppressWarnings("NullAway.Init")
    FileContent() {}

    /** Whether an upload has counted on it since. */
    boolean wasClaimedAfter(Instant time) {
        return claimedAt.isAfter(time);
    }
}
