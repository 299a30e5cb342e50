package org.clientele.attachment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a file check has found.
 *
 * @param attachment whose file it is; null if it is nobody's
 * @param fileName empty if it is nobody's
 * @param size in bytes
 */
public record FileFindingRow(
        FileFindingKind kind,
        String hash,
        long size,
        @Nullable UUID attachment,
        String fileName) {}
