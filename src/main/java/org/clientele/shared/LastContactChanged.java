package org.clientele.shared;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When somebody last talked with a client's people is another time than before. The client keeps it as a key that lists
 * sort by, in the same transaction.
 *
 * @param at the latest call, meeting or visit that is kept; null if there is none
 */
public record LastContactChanged(UUID clientId, @Nullable Instant at) {}
