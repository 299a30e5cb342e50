package org.clientele.attachment;

import java.time.Instant;
import java.util.UUID;

/**
 * A file check as lists show it.
 *
 * @param contents how many were in the store
 * @param missing how many were not there, or not in full, though attachments refer to them
 * @param removed how many nobody referred to any more
 */
public record FileCheckRow(UUID id, Instant startedAt, Instant finishedAt, long contents, long missing, long removed) {}
