package org.clientele.portal.setup;

import java.util.UUID;

/**
 * Where the contact that acts stands: its own client, and what its account has.
 *
 * @param hideContactData whether contact data of candidates are closed to it, as then to whom it invites
 */
record Standing(
        UUID client, UUID role, UUID profile, boolean hideContactData, boolean mayInvite, boolean maySeeSeats) {}
