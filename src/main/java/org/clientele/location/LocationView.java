package org.clientele.location;

import java.time.Instant;
import org.clientele.client.ClientId;

/**
 * A location as pages show it.
 *
 * @param version goes back to {@link Locations#change} with what was changed
 */
public record LocationView(
        LocationId id,
        long version,
        ClientId clientId,
        boolean archived,
        LocationDetails details,
        Instant changedAt,
        String changedBy) {}
