package org.clientele.portal.setup;

import org.jspecify.annotations.Nullable;

/**
 * How many accounts may be invited or active at once (docs/features.md S1.5 to S1.8).
 *
 * @param seats in all; null for any number
 * @param seatsOfClient of one client; null for any number
 */
public record SeatLimits(@Nullable Integer seats, @Nullable Integer seatsOfClient) {

    public static final int MAX = 100_000;
}
