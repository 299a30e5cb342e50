package org.clientele.offlimits;

import java.time.Instant;
import java.util.UUID;
import org.clientele.client.ClientId;

/**
 * An exception in the team leads' list.
 *
 * @param decidedBy empty as long as nobody has decided
 */
public record OverrideRow(
        UUID id,
        ClientId clientId,
        String clientName,
        String whom,
        String reason,
        OverrideState state,
        String requestedBy,
        Instant requestedAt,
        String decidedBy) {}
