package org.clientele.portal.setup;

import org.jspecify.annotations.Nullable;

/**
 * What is decided on the portal as a whole.
 *
 * @param enabled whether it is there
 * @param address where it is reached from outside, without a slash at its end; empty as long as nobody has said
 * @param proof how the address was made sure of; null without one
 */
public record PortalSettingsDetails(
        boolean enabled, String address, @Nullable AddressProof proof, SeatLimits limits, Closing closing) {

    public static final int ADDRESS_MAX = 200;
}
