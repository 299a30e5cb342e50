package org.clientele.offlimits;

import java.time.Instant;
import java.util.UUID;
import org.clientele.client.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * An exception in the team leads' list.
 *
 * @param decidedBy empty as long as nobody has decided
 * @param decision why it was granted or refused; empty if nobody said
 */
public record OverrideRow(
        UUID id,
        UUID ruleId,
        ClientId clientId,
        String clientName,
        String whom,
        String reason,
        OverrideState state,
        String requestedBy,
        Instant requestedAt,
        String decidedBy,
        @Nullable Instant decidedAt,
        String decision) {}
