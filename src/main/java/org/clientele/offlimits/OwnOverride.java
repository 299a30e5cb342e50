package org.clientele.offlimits;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.clientele.client.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * An exception that one asked for oneself, and what came of it. Told also of clients that one does not see: beside one's
 * own words it says who decided what, and until when the rule holds, as the answer did.
 *
 * @param clientName empty for a client that one does not see
 * @param question what one had asked about before; empty if that is not known
 * @param decidedBy empty as long as nobody has decided
 * @param decision why it was granted or refused; empty if nobody said
 * @param until the last day of the rule, and of the exception with it; null for as long as nobody lifts the rule
 */
public record OwnOverride(
        UUID id,
        RuleId rule,
        ClientId client,
        String clientName,
        String question,
        String whom,
        String reason,
        OverrideState state,
        Instant requestedAt,
        String decidedBy,
        @Nullable Instant decidedAt,
        String decision,
        @Nullable LocalDate until) {

    OwnOverride named(String name) {
        return new OwnOverride(
                id,
                rule,
                client,
                name,
                question,
                whom,
                reason,
                state,
                requestedAt,
                decidedBy,
                decidedAt,
                decision,
                until);
    }
}
