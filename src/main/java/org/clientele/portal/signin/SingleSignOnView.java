package org.clientele.portal.signin;

import java.util.Optional;

/**
 * What was decided on single sign-on for a client.
 *
 * @param version goes back with what was changed
 * @param settings empty as long as there is none; never with the secret
 * @param hasSecret whether the provider gave one
 * @param returnAddress where the provider sends people back to, which it has to be told
 */
public record SingleSignOnView(
        long version, Optional<SingleSignOn> settings, boolean hasSecret, String returnAddress) {}
