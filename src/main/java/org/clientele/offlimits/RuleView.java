package org.clientele.offlimits;

import java.time.Instant;
import org.clientele.client.ClientId;
import org.clientele.shared.Stamp;
import org.jspecify.annotations.Nullable;

/**
 * An off-limits rule as pages show it.
 *
 * @param version goes back to {@link OffLimitsRules} with what is done to the rule
 * @param decidedBy who confirmed or lifted it; empty if nobody has yet
 */
public record RuleView(
        RuleId id,
        long version,
        ClientId clientId,
        RuleState state,
        RuleDetails details,
        Stamp set,
        String decidedBy,
        @Nullable Instant decidedAt) {}
