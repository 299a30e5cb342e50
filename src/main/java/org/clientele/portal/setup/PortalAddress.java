package org.clientele.portal.setup;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an address of a portal looks like: {@code https://portal.agency.example}, perhaps with a port and a path. */
final class PortalAddress {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private PortalAddress() {}

    /** Without a slash at its end; empty if it is none. */
    static Optional<String> parse(String typed) {
        String clean = typed.strip().replaceAll("/+$", "");
        if (clean.length() > PortalSettingsDetails.ADDRESS_MAX) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(clean);
            return isAddress(uri) ? Optional.of(clean) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isAddress(URI uri) {
        String scheme = uri.getScheme();
        return scheme != null
                && SCHEMES.contains(scheme)
                && uri.getHost() != null
                && isMissing(uri.getUserInfo())
                && isMissing(uri.getQuery())
                && isMissing(uri.getFragment());
    }

    private static boolean isMissing(@Nullable String part) {
        return part == null;
    }
}
