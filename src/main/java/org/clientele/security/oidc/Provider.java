package org.clientele.security.oidc;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * An OpenID provider, and how this installation is known there.
 *
 * @param key tells it apart from the others; stands in addresses
 * @param issuer its address, by which it calls itself
 * @param clientSecret empty where it gave none
 * @param scopes what is asked for; {@code openid} among them
 * @param anywhere whether it may be at a private address, and without TLS on this machine: true of what is configured, not of
 *     what somebody typed into a page
 */
public record Provider(
        String key, String issuer, String clientId, String clientSecret, Set<String> scopes, boolean anywhere) {

    /** Longest issuer, in letters. */
    public static final int ISSUER_MAX = 255;

    /** What everybody is asked for. */
    public static final Set<String> USUAL_SCOPES = Set.of("openid", "email", "profile");

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /**
     * Whether an issuer looks as one has to: HTTPS, without a query and without a user.
     *
     * @param anywhere whether HTTP will do on this machine
     */
    public static boolean isIssuer(String typed, boolean anywhere) {
        try {
            URI uri = new URI(typed);
            return typed.length() <= ISSUER_MAX
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null
                    && isAllowed(uri, anywhere);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    static boolean isAllowed(URI uri, boolean anywhere) {
        if (uri.getHost() == null || uri.getRawUserInfo() != null) {
            return false;
        }
        boolean safe = "https".equalsIgnoreCase(uri.getScheme());
        boolean near = "http".equalsIgnoreCase(uri.getScheme())
                && THIS_MACHINE.contains(uri.getHost().toLowerCase(Locale.ROOT));
        return safe || anywhere && near;
    }

    /** Without its secret. */
    @Override
    public String toString() {
        return key + " at " + issuer;
    }
}
