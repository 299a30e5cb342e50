package org.clientele.offlimits;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What lists and headers say of a client that a standing rule covers. Told to everybody who may see the client.
 *
 * @param ofGroup whether the rule is another client's of its group of companies
 * @param begun false for a rule whose first day is still to come
 * @param until null for as long as nobody lifts the rule
 */
public record RuleBadge(
        UUID clientId,
        boolean ofGroup,
        RuleState state,
        Cover cover,
        boolean begun,
        LocalDate from,
        @Nullable LocalDate until) {

    /** The one that holds already, and the client's own. */
    static RuleBadge stricter(RuleBadge one, RuleBadge other) {
        if (one.begun != other.begun) {
            return one.begun ? one : other;
        }
        return one.ofGroup ? other : one;
    }
}
