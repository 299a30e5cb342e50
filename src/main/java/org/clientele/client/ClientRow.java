package org.clientele.client;

import java.time.Instant;

/**
 * One client in a list.
 *
 * @param industryName empty if the client has none, as are city and ownerName
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
        Instant changedAt) {}
