package org.clientele.attachment.store;

import java.time.Instant;

/**
 * A content in the store.
 *
 * @param size in bytes
 * @param storedAt when it was put there, by the store's own clock
 */
public record StoredFile(FileHash hash, long size, Instant storedAt) {}
