package org.clientele.client;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One client in a list.
 *
 * @param industryName empty if the client has none, as are city and ownerName
 * @param lastContactAt the latest call, meeting or visit; null if there was none
 */
public record ClientRow(
        ClientId id,
        String name,
        String statusName,
        StatusColour statusColour,
        String industryName,
        String city,
        String ownerName,
        int contactCount,
        @Nullable Instant lastContactAt,
        Instant changedAt) {}
