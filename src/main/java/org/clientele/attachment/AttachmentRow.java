package org.clientele.attachment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An attachment as lists show it, with the newest of its files.
 *
 * @param version goes back to {@link Attachments#change} with what was changed
 * @param number of the newest file, which is how many there are
 * @param size in bytes
 * @param mainSince when it was made the main one of the record's résumés; null if never
 */
public record AttachmentRow(
        UUID uuid,
        long version,
        int number,
        String fileName,
        String mediaType,
        long size,
        AttachmentCategory category,
        String description,
        boolean visibleToClient,
        Instant uploadedAt,
        String uploadedBy,
        @Nullable Instant mainSince) {

    public AttachmentId id() {
        return new AttachmentId(uuid);
    }

    public FileKind kind() {
        return FileKind.of(mediaType);
    }

    public AttachmentDetails details() {
        return new AttachmentDetails(category, description, visibleToClient);
    }
}
