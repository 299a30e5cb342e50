package org.clientele.portal.signin;

import java.util.Set;
import org.clientele.security.oidc.Provider;

/**
 * How a client's contacts sign in at the client's own OpenID provider.
 *
 * @param issuer the provider's address
 * @param knownAs the id of this installation there
 * @param secret what it gave for that; empty to keep the one that is there, or for none
 * @param domains of the e-mail addresses that the provider speaks for
 * @param onlyWay whether passwords and links that are mailed let nobody of the client in
 */
public record SingleSignOn(String issuer, String knownAs, String secret, Set<String> domains, boolean onlyWay) {

    public static final int ISSUER_MAX = Provider.ISSUER_MAX;
    public static final int KNOWN_AS_MAX = 255;
    public static final int SECRET_MAX = 500;

    /** Without the secret. */
    @Override
    public String toString() {
        return knownAs + " at " + issuer;
    }
}
