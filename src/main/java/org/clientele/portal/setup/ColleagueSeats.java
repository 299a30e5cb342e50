package org.clientele.portal.setup;

import org.jspecify.annotations.Nullable;

/**
 * The seats of a client in the portal, as its contacts see them. Invited ones count.
 *
 * @param most null for any number
 */
public record ColleagueSeats(int taken, @Nullable Integer most) {}
