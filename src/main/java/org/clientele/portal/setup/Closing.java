package org.clientele.portal.setup;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of access when vacancies end (docs/features.md S2.14, N10).
 *
 * @param seenDays how many days after its end a vacancy is still seen; null for ever
 * @param endsAccounts whether accounts that no vacancy is left for are deactivated by then
 */
public record Closing(@Nullable Integer seenDays, boolean endsAccounts) {

    public static final int DAYS_MAX = 3650;
}
