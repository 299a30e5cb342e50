package org.clientele.security.oidc;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Who somebody is, as a provider vouches for.
 *
 * @param subject never given to anybody else by this issuer; up to 255 letters of ASCII
 * @param claims what else it said; to be believed as far as the provider is
 */
public record Identity(String issuer, String subject, Map<String, Object> claims) {

    private static final String EMAIL = "email";

    /** The e-mail address that the provider has made sure of; empty if it has not. */
    public String verifiedEmail() {
        return Boolean.TRUE.equals(claims.get("email_verified")) ? text(EMAIL) : "";
    }

    /** A claim that is a text; empty if there is none. */
    public String text(String claim) {
        return claims.get(claim) instanceof String text ? text.strip() : "";
    }

    /** A claim that is a list of texts, or a single one; empty if there is none. */
    public Set<String> texts(String claim) {
        return switch (claims.get(claim)) {
            case String one -> Set.of(one);
            case Iterable<?> many ->
                Set.copyOf(StreamSupport.stream(many.spliterator(), false)
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .collect(Collectors.toSet()));
            case null, default -> Set.of();
        };
    }

    /** Without the claims, which are personal. */
    @Override
    public String toString() {
        return subject + " of " + issuer;
    }
}
