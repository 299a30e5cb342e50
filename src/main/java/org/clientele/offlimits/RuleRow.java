package org.clientele.offlimits;

import java.time.Instant;
import java.time.LocalDate;
import org.clientele.client.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * A standing rule in the team leads' list.
 *
 * @param until null for as long as nobody lifts the rule
 */
public record RuleRow(
        RuleId id,
        long version,
        ClientId clientId,
        String clientName,
        RuleState state,
        Cover cover,
        String reason,
        LocalDate from,
        @Nullable LocalDate until,
        String setBy,
        Instant setAt,
        String owner) {}
