package org.clientele.attachment;

import java.time.Instant;

/**
 * One file of an attachment, as lists show it.
 *
 * @param size in bytes
 */
public record VersionRow(
        int number, String fileName, String mediaType, long size, Instant uploadedAt, String uploadedBy) {

    public FileKind kind() {
        return FileKind.of(mediaType);
    }
}
